// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.faisceau.kernel.api.PublicHost;
import org.faisceau.kernel.api.WebDoor;
import org.faisceau.sourcing.feed.Unreadable.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedDoorTest {
    private static final String FEED = "<rss><channel><title>t</title><item><title>one</title></item></channel></rss>";
    private static final WebDoor.Limits LIMITS = new WebDoor.Limits(Duration.ofMillis(800), Duration.ofMillis(300), 20_000);
    private final FeedDoor door = new FeedDoor(new WebDoor(address -> true, Set.of(), LIMITS));
    private final CountDownLatch end = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void up() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void down() {
        end.countDown();
        server.stop(0);
    }

    private interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** The address of what answers so. */
    private String at(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answering.answer(exchange);
            }
        });
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Answering to(String location) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            say(exchange, 302, "");
        };
    }

    private Why refused(String address) {
        return assertThrows(Unreadable.class, () -> door.fetch(address, "")).why();
    }

    @Test
    void readsAndAsksAgainByItsTag() throws Unreadable {
        var address = at("/feed", exchange -> {
            exchange.getResponseHeaders().add("ETag", "\"7\"");
            say(exchange, "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200, "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? "" : FEED);
        });
        var fetched = door.fetch(address, "").orElseThrow();
        assertEquals("one", fetched.feed().items().get(0).title());
        assertTrue(door.fetch(address, fetched.tag()).isEmpty());
    }

    @Test
    void readsChunks() throws Unreadable {
        var address = at("/chunks", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (var sign : FEED.split("(?<=>)")) {
                exchange.getResponseBody().write(sign.getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
            }
        });
        assertEquals("t", door.fetch(address, "").orElseThrow().feed().title());
    }

    @Test
    void followsFewRedirects() throws Unreadable {
        at("/feed", exchange -> say(exchange, 200, FEED));
        assertEquals("t", door.fetch(at("/away", to("/feed")), "").orElseThrow().feed().title());
        assertEquals(Why.REDIRECTED, refused(at("/round", to("/round"))));
    }

    @Test
    void checksWhereARedirectLeads() {
        var onlyFirst = new FeedDoor(new WebDoor(address -> !address.getHostAddress().equals("127.0.0.2"), Set.of(), LIMITS));
        var port = server.getAddress().getPort();
        var address = at("/inward", to("http://127.0.0.2:" + port + "/feed"));
        assertEquals(Why.PRIVATE, assertThrows(Unreadable.class, () -> onlyFirst.fetch(address, "")).why());
        assertEquals(Why.ADDRESS, refused(at("/file", to("file:///etc/hosts"))));
    }

    @Test
    void readsNothingOfThisMachineOrItsNetwork() {
        var address = at("/feed", exchange -> say(exchange, 200, FEED));
        var strict = new FeedDoor(new WebDoor(PublicHost::is, Set.of(), LIMITS));
        assertEquals(Why.PRIVATE, assertThrows(Unreadable.class, () -> strict.fetch(address, "")).why());
        assertEquals(Why.PRIVATE, assertThrows(Unreadable.class, () -> strict.fetch(address.replace("127.0.0.1", "localhost"), "")).why());
        assertEquals(Why.PRIVATE, assertThrows(Unreadable.class, () -> strict.fetch("http://[::ffff:127.0.0.1]/", "")).why());
    }

    @Test
    void takesNoMoreThanItsLimit() {
        assertEquals(Why.TOO_LARGE, refused(at("/said", exchange -> say(exchange, 200, "x".repeat(30_000)))));
        assertEquals(Why.TOO_LARGE, refused(at("/unsaid", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            for (int i = 0; i < 30; i++) exchange.getResponseBody().write(new byte[1000]);
        })));
    }

    @Test
    void waitsForNobodyWhoSaysNothing() {
        assertEquals(Why.LATE, refused(at("/silent", exchange -> await())));
    }

    @Test
    void stopsOneThatDrips() {
        assertEquals(Why.LATE, refused(at("/drip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (!drop(exchange)) exchange.getResponseBody().flush();
        })));
    }

    @Test
    void stopsOneThatDripsARecordOfTls() throws IOException {
        try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var dripping = new Thread(() -> dripTls(listening));
            dripping.start();
            assertTimeout(Duration.ofSeconds(3), () -> assertEquals(Why.LATE, refused("https://127.0.0.1:" + listening.getLocalPort() + "/")));
        }
    }

    /** The beginning of a record of 16 KB, then byte by byte for some seconds. */
    private void dripTls(ServerSocket listening) {
        try (var socket = listening.accept()) {
            socket.getOutputStream().write(new byte[] {22, 3, 3, 0x40, 0});
            for (int sent = 0; sent < 50 && !await(100); sent++) socket.getOutputStream().write(2);
        } catch (IOException hungUp) {
            end.countDown();
        }
    }

    private boolean drop(HttpExchange exchange) throws IOException {
        exchange.getResponseBody().write(' ');
        exchange.getResponseBody().flush();
        return await(50);
    }

    private void await() {
        while (!await(1000)) Thread.onSpinWait();
    }

    private boolean await(int millis) {
        try {
            return end.await(millis, java.util.concurrent.TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Test
    void saysThatTheServerRefused() {
        assertEquals(Why.REFUSED, refused(at("/gone", exchange -> say(exchange, 404, "no"))));
        assertEquals(Why.NO_FEED, refused(at("/page", exchange -> say(exchange, 200, "<html></html>"))));
    }

    @Test
    void saysThatNobodyListens() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        assertEquals(Why.REFUSED, refused("http://127.0.0.1:" + free + "/"));
    }
}
