// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/** Where something of the web lies, as far as its writing tells: http or https, a host, a usual port, no name and password. Pure. */
public record WebAddress(URI uri) {
    /** Characters. */
    public static final int MAX = 500;
    static final Set<Integer> PORTS = Set.of(-1, 80, 443);

    /** Empty where it is none that is read. */
    public static Optional<WebAddress> of(String text) {
        return of(text, PORTS);
    }

    static Optional<WebAddress> of(String text, Set<Integer> ports) {
        if (text.length() > MAX) return Optional.empty();
        try {
            var uri = new URI(text.strip());
            boolean isWeb = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean isPlain = uri.getHost() != null && uri.getRawUserInfo() == null && (ports.isEmpty() || ports.contains(uri.getPort()));
            return isWeb && isPlain ? Optional.of(new WebAddress(uri)) : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    boolean isSecret() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    /** As it is looked up: an IPv6 address without its brackets. */
    public String host() {
        return uri.getHost().replaceAll("[\\[\\]]", "");
    }

    int port() {
        return uri.getPort() > 0 ? uri.getPort() : isSecret() ? 443 : 80;
    }

    /** What is asked for. */
    String path() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    /** As the Host field says it. */
    String named() {
        return uri.getPort() > 0 ? uri.getHost() + ":" + uri.getPort() : uri.getHost();
    }
}
