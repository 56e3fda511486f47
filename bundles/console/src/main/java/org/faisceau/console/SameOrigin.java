// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console;

/** Whether a change was asked for by a page of this console, as browsers tell it. */
final class SameOrigin {
    private SameOrigin() {}

    /**
     * True where the browser says so, or where it is no browser: a program sends neither header, holds no cookie of a person, and the
     * token is checked anyway.
     */
    static boolean holds(Exchange exchange, String publicAddress) {
        var site = exchange.header("Sec-Fetch-Site");
        if (!site.isEmpty()) return site.equals("same-origin");
        var origin = exchange.header("Origin");
        if (origin.isEmpty()) return true;
        if (!publicAddress.isEmpty() && origin.equals(publicAddress)) return true;
        return origin.replaceFirst("^https?://", "").equals(exchange.header("Host"));
    }
}
