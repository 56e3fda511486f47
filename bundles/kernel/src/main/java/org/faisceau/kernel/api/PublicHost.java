// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;

/**
 * Is an address one of the public network? Everything else is this machine, its neighbours, or nobody. Pure. Source: IANA special-purpose
 * address registries (RFC 6890 and updates), and addresses that carry an IPv4 one within (RFC 3056, 4380, 6052).
 */
public final class PublicHost {
    private static final List<String> NOT_V4 = List.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");
    /** Global unicast is 2000::/3; within it, what tunnels or documents. */
    private static final int GLOBAL = 0x20;
    private static final int GLOBAL_MASK = 0xE0;

    private PublicHost() {}

    /** True for one that anybody can reach. */
    public static boolean is(InetAddress address) {
        var bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublic6(bytes) : NOT_V4.stream().noneMatch(range -> isIn(bytes, range));
    }

    private static boolean isPublic6(byte[] bytes) {
        if ((bytes[0] & GLOBAL_MASK) != GLOBAL) return false;
        boolean is6to4 = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean isSpecial = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xFE) == 0;
        boolean isDocumentation = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0D && bytes[3] == (byte) 0xB8 || bytes[0] == 0x3F && bytes[1] == (byte) 0xFF;
        return !is6to4 && !isSpecial && !isDocumentation;
    }

    private static boolean isIn(byte[] bytes, String range) {
        var parts = range.split("[./]");
        int bits = Integer.parseInt(parts[4]);
        int mask = -1 << (32 - bits);
        int network = 0;
        int here = 0;
        for (int at = 0; at < 4; at++) {
            network = network << 8 | Integer.parseInt(parts[at]);
            here = here << 8 | bytes[at] & 0xFF;
        }
        return (here & mask) == (network & mask);
    }
}
