// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicHostTest {
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1", "255.255.255.255", "198.18.0.1", "192.0.2.1",
            "::1", "::", "fe80::1", "fc00::1", "fd12::1", "ff02::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "2002:a00:1::", "2001:0:1::", "2001:db8::1", "3fff::1"})
    void isNotPublic(String address) throws UnknownHostException {
        assertFalse(PublicHost.is(InetAddress.getByName(address)), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "193.252.122.1", "2a01:e0a::1", "2606:4700::1", "2001:4860::8888"})
    void isPublic(String address) throws UnknownHostException {
        assertTrue(PublicHost.is(InetAddress.getByName(address)), address);
    }

    @Test
    void takesWebAddressesOnUsualPortsAlone() {
        assertTrue(WebAddress.of("https://revue.example/flux?x=1").isPresent());
        for (var odd : new String[] {"ftp://revue.example/", "https://user:word@revue.example/", "https://revue.example:22/", "file:///etc/hosts", "https:///x", "revue.example", "https://revue.example/\r\nHost: x"})
            assertEquals(false, WebAddress.of(odd).isPresent(), odd);
    }
}
