/** The texts over REST. */
package org.paraph.text.rest;
