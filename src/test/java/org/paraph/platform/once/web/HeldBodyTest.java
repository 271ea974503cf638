package org.paraph.platform.once.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** That a body is held until it is released, unless it is too large. */
class HeldBodyTest {

    private final ByteArrayOutputStream receiver = new ByteArrayOutputStream();
    private final HeldBody body = new HeldBody(receiver, 4);

    @Test
    void holdsWhatIsSmallEnough() throws IOException {
        body.write(new byte[] {1, 2, 3});
        body.write(4);
        body.flush();

        assertThat(receiver.size()).isZero();
        assertThat(body.whole()).hasValueSatisfying(whole -> assertThat(whole).containsExactly(1, 2, 3, 4));
        body.release();
        body.release();
        assertThat(receiver.toByteArray()).containsExactly(1, 2, 3, 4);
    }

    @Test
    void sendsOnWhatIsTooLarge() throws IOException {
        body.write(new byte[] {1, 2, 3});
        body.write(new byte[] {4, 5});
        body.write(6);

        assertThat(receiver.toByteArray()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(body.whole()).isEmpty();
    }
}
