package org.paraph.platform.once.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Holds a body back until it is released; one that grows too large goes straight on and is not held any more. */
final class HeldBody extends OutputStream {

    private final OutputStream receiver;
    private final int limit;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();

    HeldBody(OutputStream receiver, int limit) {
        this.receiver = receiver;
        this.limit = limit;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
        if (held != null && held.size() + length > limit) {
            release();
        }
        (held == null ? receiver : held).write(from, offset, length);
    }

    /** All of it; empty if it was too large. */
    Optional<byte[]> whole() {
        return Optional.ofNullable(held).map(ByteArrayOutputStream::toByteArray);
    }

    /** Sends on what is held. */
    void release() throws IOException {
        if (held != null) {
            held.writeTo(receiver);
            held = null;
        }
    }
}
