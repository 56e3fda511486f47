// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From where somebody asks, behind the proxies that the administrator named; others may write what they like in that header. */
final class NetworkAddress {
    private final Set<String> proxies;

    /** @param proxies addresses, comma between */
    NetworkAddress(String proxies) {
        this.proxies = Stream.of(proxies.split(",")).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toSet());
    }

    /**
     * @param remote the other end of the connection
     * @param forwardedFor header X-Forwarded-For, whose last entry the nearest proxy wrote; may be empty
     */
    String of(String remote, String forwardedFor) {
        var hops = List.of(forwardedFor.split(","));
        var nearest = remote;
        for (int at = hops.size() - 1; at >= 0 && proxies.contains(nearest) && isAddress(hops.get(at).strip()); at--) nearest = hops.get(at).strip();
        return nearest;
    }

    /** What one Internet access holds: an IPv4 address, or the first 64 bits of an IPv6 one. */
    static String access(String address) {
        if (!address.contains(":")) return address;
        try {
            // What holds a colon is parsed and never asked of a name server.
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, 8));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }

    private static boolean isAddress(String text) {
        return text.matches("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}");
    }
}
