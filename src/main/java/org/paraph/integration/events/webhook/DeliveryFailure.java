package org.paraph.integration.events.webhook;

/** Why something could not be delivered to a receiver. */
public enum DeliveryFailure {
    /** The address is one of those to which nothing is sent. */
    ADDRESS,
    /** The name of the receiver leads to no address. */
    NAME,
    /** Nobody takes the connection, or it broke. */
    CONNECTION,
    /** The receiver has not answered in time. */
    TIMEOUT,
    /** The receiver does not prove who it is. */
    TLS,
    /** The answer is not HTTP. */
    GARBLED,
    /** The answer is another one than that it was taken; to be led on to another address is that too. */
    STATUS
}
