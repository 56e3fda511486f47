// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class NetworkAddressTest {
    private final NetworkAddress behind = new NetworkAddress("127.0.0.1, 192.0.2.9");

    @Test
    void believesAKnownProxy() {
        assertEquals("198.51.100.7", behind.of("127.0.0.1", "198.51.100.7"));
    }

    @Test
    void takesTheNearestThatIsNoProxy() {
        assertEquals("198.51.100.7", behind.of("127.0.0.1", "203.0.113.1, 198.51.100.7, 192.0.2.9"));
    }

    @Test
    void believesNobodyElse() {
        assertEquals("198.51.100.7", behind.of("198.51.100.7", "203.0.113.1"));
        assertEquals("127.0.0.1", new NetworkAddress("").of("127.0.0.1", "203.0.113.1"));
    }

    @Test
    void staysWithTheProxyWhereTheHeaderIsNonsense() {
        assertEquals("127.0.0.1", behind.of("127.0.0.1", "<script>"));
        assertEquals("127.0.0.1", behind.of("127.0.0.1", ""));
    }

    @Test
    void countsAnInternetAccessOnce() {
        assertEquals(NetworkAddress.access("2001:db8:1:2::1"), NetworkAddress.access("2001:db8:1:2:ffff::9"));
        assertNotEquals(NetworkAddress.access("2001:db8:1:2::1"), NetworkAddress.access("2001:db8:1:3::1"));
        assertEquals("192.0.2.1", NetworkAddress.access("192.0.2.1"));
    }
}
