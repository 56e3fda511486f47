// SPDX-License-Identifier: Apache-2.0
package org.faisceau.runtime.launcher;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
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
        try {
            return opened(context, host);
        } catch (IllegalStateException | NullPointerException stopping) {
            // Asked to stop meanwhile, the framework lets go of its registry beneath the question.
            return Optional.empty();
        }
    }

    private static Optional<Endpoint> opened(BundleContext context, String host) {
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
        return new Endpoint(localHost(), port).address();
    }

    boolean isReady() {
        return ask("/health/ready").endsWith(" 200");
    }

    /** The protocol and status that a path answers with; empty where nobody does. A bare socket: an HTTP client costs a tenth of a second of the start. */
    String ask(String path) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(localHost(), port), 2_000);
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII));
            return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), US_ASCII);
        } catch (IOException e) {
            return "";
        }
    }

    private String localHost() {
        return host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
    }
}
