// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import static org.faisceau.network.OpenNetwork.ADMINISTRATOR;
import static org.faisceau.network.OpenNetwork.MANAGER;
import static org.faisceau.network.OpenNetwork.OBSERVER;
import static org.faisceau.network.OpenNetwork.done;
import static org.faisceau.network.OpenNetwork.invalid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unreachable.Why;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Fetching.Fetched;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.Written;
import org.faisceau.store.api.Schema;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Living-Lab's own server is asked for a bundle, and for what it published since. */
public class FetchRegisterTest {
    private static final Actor PARTNER = new Actor("partner", Role.EXPERT, "");
    private OpenNetwork sender;
    private OpenNetwork reader;
    private HttpServer server;

    @BeforeEach
    void open(@TempDir Path first, @TempDir Path second) throws IOException {
        sender = new OpenNetwork(first);
        reader = new OpenNetwork(second);
        sender.records.put("a", "Bassin fictif", "Trois sondes");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/bundle", exchange -> sender.publishing.whole(MANAGER).orElse(""));
        // As the API of the sender answers: what changed since, to who holds the token.
        answer("/feed", exchange -> {
            if (!"Bearer lab-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) return "";
            int after = exchange.getRequestURI().getQuery().matches(".*after=\\d+") ? Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*after=", "")) : 0;
            var items = sender.publishing.feed(PARTNER, after).stream().map(fed -> Map.of("offset", String.valueOf(fed.issue().number()), "bundle", fed.bundle())).toList();
            return Canonical.text(Map.of("items", items));
        });
        server.start();
    }

    private interface Answering {
        String answer(HttpExchange exchange);
    }

    /** An empty answer is a refusal. */
    private void answer(String path, Answering answering) {
        server.createContext(path, exchange -> {
            try (exchange) {
                var body = answering.answer(exchange).getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(body.length == 0 ? 401 : 200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }

    @AfterEach
    void close() {
        server.stop(0);
        sender.close();
        reader.close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Connected as an administrator does it; the feed of a test has no certificate, so its address is put in its place. */
    private TrustedLab connected(String token) {
        var lab = reader.trust(sender, "Lab voisin");
        done(reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "https://lab.example/api/v1/network/feed", token));
        Schema schema = reader.store.store().schema("network", FetchRegister.class);
        schema.write(ADMINISTRATOR, tx -> tx.sql().execute("update network_key set feed = ?", at("/feed")));
        return lab;
    }

    @Test
    void nothingLeavesUntilAnAdministratorAllowsIt() {
        sender.publish("Lab de Valfleuri");
        reader.trust(sender, "Lab voisin");
        assertInstanceOf(Fetched.NotNow.class, reader.fetching(false).fromAddress(MANAGER, at("/bundle")));
        assertInstanceOf(Fetched.NotNow.class, reader.fetching(false).pull(MANAGER, connectedId()));
        assertInstanceOf(Fetched.Refused.class, reader.fetching(true).fromAddress(OBSERVER, at("/bundle")));
    }

    private String connectedId() {
        return reader.keys.list(MANAGER).get(0).id();
    }

    @Test
    void whatLiesAtAnAddressIsVerifiedAsAFileIs() {
        sender.publish("Lab de Valfleuri");
        var unknown = assertInstanceOf(Fetched.Done.class, reader.fetching(true).fromAddress(MANAGER, at("/bundle"))).latest().orElseThrow();
        assertEquals(Optional.of(Arrival.Refusal.UNKNOWN_KEY), unknown.why());
        reader.trust(sender, "Lab voisin");
        var known = assertInstanceOf(Fetched.Done.class, reader.fetching(true).fromAddress(MANAGER, at("/bundle"))).latest().orElseThrow();
        assertEquals(List.of(Arrival.State.WAITING, Arrival.Way.ADDRESS), List.of(known.state(), known.way()));
    }

    @Test
    void saysWhyNothingCame() {
        assertEquals(new Fetched.Odd(404), reader.fetching(true).fromAddress(MANAGER, at("/nowhere")));
        assertEquals(new Fetched.Away(Why.ADDRESS), reader.fetching(true).fromAddress(MANAGER, "ftp://lab.example/bundle"));
    }

    @Test
    void aFeedOfAnotherShapeIsSaidToBeNone() {
        var lab = connected("lab-token");
        server.removeContext("/feed");
        answer("/feed", exchange -> "{\"items\":{}}");
        assertInstanceOf(Fetched.Away.class, reader.fetching(true).pull(MANAGER, lab.id()));
    }

    @Test
    void asksAConnectedLabForWhatItPublishedSince() {
        var lab = connected("lab-token");
        sender.publish("Lab de Valfleuri");
        assertEquals(1, assertInstanceOf(Fetched.Done.class, reader.fetching(true).pull(MANAGER, lab.id())).arrivals());
        assertEquals(0, assertInstanceOf(Fetched.Done.class, reader.fetching(true).pull(MANAGER, lab.id())).arrivals(), "nothing is told twice");
        sender.records.put("b", "Cour fictive", "Modules plantés");
        sender.publish("Lab de Valfleuri");
        var second = assertInstanceOf(Fetched.Done.class, reader.fetching(true).pull(MANAGER, lab.id())).latest().orElseThrow();
        assertEquals(List.of(2, 1), List.of(second.number(), second.lines()), "what changed since alone");
        assertEquals("pull.DONE", reader.keys.find(MANAGER, lab.id()).orElseThrow().pulledSaid());
    }

    @Test
    void aWrongTokenIsRefusedByTheOther() {
        sender.publish("Lab de Valfleuri");
        var lab = connected("another");
        assertEquals(new Fetched.Odd(401), reader.fetching(true).pull(MANAGER, lab.id()));
        assertEquals("pull.ODD", reader.keys.find(MANAGER, lab.id()).orElseThrow().pulledSaid());
    }

    @Test
    void aTokenIsKeptBesideTheSecretsAndForgottenWithTheKey() {
        var lab = connected("lab-token");
        assertEquals(Optional.of("lab-token"), reader.tokens.find(lab.id()));
        assertFalse(reader.keys.list(MANAGER).toString().contains("lab-token"));
        done(reader.keys.revoke(MANAGER, lab.id(), 2, "Poste volé"));
        assertEquals(Optional.empty(), reader.tokens.find(lab.id()));
        assertInstanceOf(Fetched.NotNow.class, reader.fetching(true).pull(MANAGER, lab.id()));
    }

    @Test
    void aConnectionIsSecretAndAnAdministrators() {
        var lab = reader.trust(sender, "Lab voisin");
        assertEquals("feed key.badFeed", invalid(reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "http://lab.example/feed", "t")));
        assertEquals("tokenPassword key.badToken", invalid(reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "https://lab.example/feed", "two words")));
        assertTrue(reader.keys.connect(MANAGER, lab.id(), 1, "https://lab.example/feed", "t") instanceof Written.Refused);
    }

    @Test
    void aTokenIsKeptOnceTheConnectionIs() {
        var lab = reader.trust(sender, "Lab voisin");
        done(reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "https://lab.example/feed", "first"));
        assertInstanceOf(Written.Lost.class, reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "https://lab.example/feed", "second"));
        assertEquals(Optional.of("first"), reader.tokens.find(lab.id()));
    }

    @Test
    void whatOneHostGaveIsSentToNoOther() {
        var lab = reader.trust(sender, "Lab voisin");
        done(reader.keys.connect(ADMINISTRATOR, lab.id(), 1, "https://lab.example/feed", "first"));
        assertEquals("tokenPassword key.tokenAnew", invalid(reader.keys.connect(ADMINISTRATOR, lab.id(), 2, "https://other.example/feed", "")));
        done(reader.keys.connect(ADMINISTRATOR, lab.id(), 2, "https://lab.example/feed/v2", ""));
    }
}
