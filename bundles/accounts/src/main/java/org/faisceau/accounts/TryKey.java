// SPDX-License-Identifier: Apache-2.0
package org.faisceau.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Under which key tries are counted: a hash, since what is typed as a name may be a password. */
final class TryKey {
    /** An Internet access is given 64 bits to choose its addresses in. */
    private static final int NETWORK_BYTES = 8;

    private TryKey() {}

    static String ofName(String name) {
        return Secret.hash("name:" + name);
    }

    static String ofAddress(String address) {
        return Secret.hash("address:" + network(address));
    }

    private static String network(String address) {
        if (!address.contains(":")) return address;
        try {
            // What holds a colon is parsed and never asked of a name server.
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length == 4 ? address : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
