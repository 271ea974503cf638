package org.paraph.integration.events.webhook;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are receivers in the open internet, and not this machine, networks of our own, or services by which a host
 * learns its own secrets. Sources: the registries of special-purpose addresses of IANA (RFC 6890), RFC 4193, RFC 4291,
 * RFC 6598. An IPv4 address within one of IPv6 (mapped, translated) counts as the IPv4 address.
 */
final class AddressGuard {

    private static final int IPV4_BYTES = 4;
    private static final int IPV6_BITS = 128;
    private static final List<Block> CLOSED = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
            "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3",
            "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20").map(Block::of).toList();
    private static final Block GLOBAL = Block.of("2000::/3");
    private static final List<Block> CARRYING = Stream.of("::/96", "::ffff:0:0/96", "64:ff9b::/96").map(Block::of).toList();

    private AddressGuard() {
    }

    /** True if something may be sent there. */
    static boolean isOpen(InetAddress address) {
        var bytes = plain(address.getAddress());
        if (CLOSED.stream().anyMatch(block -> block.holds(bytes))) {
            return false;
        }
        return bytes.length == IPV4_BYTES || GLOBAL.holds(bytes)
                && !(address instanceof Inet6Address scoped && scoped.getScopeId() > 0);
    }

    private static byte[] plain(byte[] bytes) {
        return CARRYING.stream().anyMatch(block -> block.holds(bytes))
                ? Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length) : bytes;
    }

    /** The addresses that begin with the same bits. */
    private record Block(byte[] first, int bits) {

        static Block of(String written) {
            var parts = written.split("/");
            try {
                var bytes = InetAddress.getByName(parts[0]).getAddress();
                boolean mapped = parts[0].contains(":") && bytes.length == IPV4_BYTES;
                return new Block(mapped ? mapped(bytes) : bytes, Integer.parseInt(parts[1]));
            } catch (UnknownHostException garbled) {
                throw new IllegalArgumentException(written, garbled);
            }
        }

        /** The library takes a mapped address for one of IPv4. */
        private static byte[] mapped(byte[] bytes) {
            var whole = new byte[IPV6_BITS / Byte.SIZE];
            whole[10] = (byte) 0xff;
            whole[11] = (byte) 0xff;
            System.arraycopy(bytes, 0, whole, whole.length - IPV4_BYTES, IPV4_BYTES);
            return whole;
        }

        boolean holds(byte[] address) {
            int left = first.length * Byte.SIZE - bits;
            return address.length == first.length
                    && new BigInteger(1, address).shiftRight(left).equals(new BigInteger(1, first).shiftRight(left));
        }
    }
}
