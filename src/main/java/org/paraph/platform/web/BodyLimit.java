package org.paraph.platform.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.paraph.platform.problem.TooLarge;

/**
 * Takes no body larger than 1 MiB, or 24 MiB where a text of a treaty, a document or a set of models is filed. It counts what really comes,
 * so a body sent in chunks cannot hide its size.
 */
@Provider
@PreMatching
@Priority(100)
public class BodyLimit implements ContainerRequestFilter {

    static final long BYTES = 1024L * 1024L;
    private static final long BYTES_OF_A_TEXT = 24 * BYTES;
    private static final Pattern TEXTS = Pattern.compile(
            "/?negotiations/[^/]+/(draft|texts|text-reopening|language-versions|counter-drafts|text-readings|proposals)/?"
                    + "|/?negotiations/[^/]+/documents(/[^/]+/versions)?/?|/?tasks/[^/]+/completion/?"
                    + "|/?administration/(proposals|checks)/?");
    private static final System.Logger LOG = System.getLogger(BodyLimit.class.getName());
    private static final long SWALLOWED = 256 * BYTES;

    @Override
    public void filter(ContainerRequestContext context) {
        long limit = TEXTS.matcher(context.getUriInfo().getPath()).matches() ? BYTES_OF_A_TEXT : BYTES;
        if (context.getLength() > limit) {
            swallow(context.getEntityStream());
            throw new TooLarge(limit);
        }
        context.setEntityStream(new Counted(context.getEntityStream(), limit));
    }

    /** Whoever is still sending does not read an answer, and would find only a broken connection. */
    private static void swallow(InputStream rest) {
        try {
            rest.skipNBytes(SWALLOWED);
        } catch (IOException ended) {
            LOG.log(System.Logger.Level.DEBUG, "A body that is too large has ended");
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long limit;
        private long seen;

        Counted(InputStream source, long limit) {
            super(source);
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > limit) {
                swallow(in);
                throw new TooLarge(limit);
            }
        }
    }
}
