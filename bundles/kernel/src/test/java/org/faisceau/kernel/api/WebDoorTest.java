// SPDX-License-Identifier: Apache-2.0
package org.faisceau.kernel.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.faisceau.kernel.api.Unreachable.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebDoorTest {
    private static final WebDoor.Limits LIMITS = new WebDoor.Limits(Duration.ofSeconds(2), Duration.ofSeconds(1), 10);
    private HttpServer server;

    @BeforeEach
    void up() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var status = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
                if (status == 302) exchange.getResponseHeaders().add("Location", "/404");
                exchange.sendResponseHeaders(status, status == 200 ? 1000 : -1);
                if (status == 200) exchange.getResponseBody().write(new byte[1000]);
            }
        });
        server.createContext("/who", exchange -> {
            try (exchange) {
                var told = exchange.getRequestHeaders().getFirst("Authorization");
                var body = (told == null ? "nobody" : told.replace("Bearer ", "")).getBytes(StandardCharsets.US_ASCII);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/there", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().add("Location", "http://localhost:" + server.getAddress().getPort() + "/who");
                exchange.sendResponseHeaders(302, -1);
            }
        });
        server.start();
    }

    @AfterEach
    void down() {
        server.stop(0);
    }

    private String at(int status) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + status;
    }

    @Test
    void tellsTheStatusWithoutReadingWhatIsThere() throws Unreachable {
        var door = new WebDoor(address -> true, Set.of(), LIMITS);
        assertEquals(200, door.status(at(200)));
        assertEquals(404, door.status(at(302)));
        assertEquals(Why.TOO_LARGE, assertThrows(Unreachable.class, () -> door.get(at(200), "*/*", "")).why());
    }

    @Test
    void asksNobodyOfThisMachine() {
        assertEquals(Why.PRIVATE, assertThrows(Unreachable.class, () -> new WebDoor(PublicHost::is, Set.of(), LIMITS).status(at(200))).why());
        assertEquals(Why.ADDRESS, assertThrows(Unreachable.class, () -> new WebDoor(LIMITS).status(at(200))).why());
    }

    @Test
    void takesATokenToTheDoorItWasGivenForAlone() throws Unreachable {
        var door = new WebDoor(address -> true, Set.of(), LIMITS);
        var root = "http://127.0.0.1:" + server.getAddress().getPort();
        assertEquals("secret", new String(door.getAs(root + "/who", "*/*", "secret").body(), StandardCharsets.US_ASCII));
        assertEquals("nobody", new String(door.getAs(root + "/there", "*/*", "secret").body(), StandardCharsets.US_ASCII), "sent on to another host");
        assertThrows(IllegalArgumentException.class, () -> door.getAs(root + "/who", "*/*", "two\r\nlines"));
    }
}
