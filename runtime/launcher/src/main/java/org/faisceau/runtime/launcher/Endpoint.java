// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.osgi.framework.BundleContext;

/**
 * The address that an instance answers on.
 *
 * @param host as it was asked for
 * @param port as it was opened
 */
public record Endpoint(String host, int port) {
    private static final String RUNTIME = "org.osgi.service.servlet.runtime.HttpServiceRuntime";

    /** Refuses at once what Jetty would only log. */
    static void checkFree(String host, int port) {
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new Refusal("The host " + host + " is not known on this machine.", e);
        } catch (IOException e) {
            throw new Refusal("Port " + port + " on " + host + " cannot be opened: " + e.getMessage() + ". Choose another with --port.", e);
        }
    }

    /** Where Jetty really listens, once it does: port 0 means any. */
    static Optional<Endpoint> of(BundleContext context, String host) {
        var reference = context.getServiceReference(RUNTIME);
        if (reference == null) return Optional.empty();
        var value = reference.getProperty("osgi.http.endpoint");
        var first = value instanceof String[] several ? several.length == 0 ? null : several[0] : value;
        return first == null ? Optional.empty() : Optional.of(new Endpoint(host, URI.create(first.toString()).getPort()));
    }

    /** For people: what to type into a browser. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** For commands on this machine. */
    String local() {
        return host.equals("0.0.0.0") || host.equals("::") ? new Endpoint("127.0.0.1", port).address() : address();
    }

    boolean isReady() {
        try {
            var connection = (HttpURLConnection) URI.create(local() + "/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
