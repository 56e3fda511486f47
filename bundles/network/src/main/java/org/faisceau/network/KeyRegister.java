// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.kernel.api.WebAddress;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Warning;
import org.faisceau.network.api.Written;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Signing;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The trust list. The own key is that of the journal's seals, which the store keeps. */
@Component
public final class KeyRegister implements TrustedLabs {
    private static final int TOKEN_MAX = 500;
    private final Schema schema;
    private final Clock clock;
    private final Signing signing;
    private final Structures structures;
    private final FeedTokens tokens;

    @Activate
    public KeyRegister(@Reference Store store, @Reference Clock clock, @Reference Signing signing, @Reference Structures structures, @Reference FeedTokens tokens) {
        this.schema = store.schema("network", KeyRegister.class);
        this.clock = clock;
        this.signing = signing;
        this.structures = structures;
        this.tokens = tokens;
    }

    @Override
    public Optional<String> ownKey(Actor actor) {
        return mayRead(actor) ? Optional.of(signing.sign("faisceau-network-key").key()) : Optional.empty();
    }

    @Override
    public List<TrustedLab> list(Actor actor) {
        return mayRead(actor) ? schema.read(KeyTable::all) : List.of();
    }

    @Override
    public Optional<TrustedLab> find(Actor actor, String id) {
        return mayRead(actor) ? schema.read(tx -> KeyTable.find(tx, id)) : Optional.empty();
    }

    @Override
    public List<Warning> warnings(Actor actor) {
        return mayRead(actor) ? schema.read(WarningTable::all) : List.of();
    }

    @Override
    public List<Warning> warnings(Actor actor, String id) {
        return mayRead(actor) ? schema.read(tx -> WarningTable.of(tx, id)) : List.of();
    }

    @Override
    public Written<TrustedLab> trust(Actor actor, String typedName, String typedKey, String structure) {
        if (!mayTrust(actor)) return new Written.Refused<>();
        var name = typedName.strip();
        var key = typedKey.replaceAll("\\s", "");
        if (Unseen.is(name)) return new Written.Invalid<>("name", "form.required");
        if (name.length() > NAME_MAX) return new Written.Invalid<>("name", "network.tooLong");
        if (!isKey(key)) return new Written.Invalid<>("publicKey", "key.noKey");
        if (signing.isOurs(key)) return new Written.Invalid<>("publicKey", "key.own");
        if (!structure.isEmpty() && structures.find(actor, structure).isEmpty()) return new Written.Invalid<>("structure", "form.unknownChoice");
        var id = TrustedLab.id(key);
        var fresh = new TrustedLab(id, name, key, structure, actor.id(), clock.instant(), "", Optional.empty(), "", "", Optional.empty(), "", 1);
        return schema.write(actor, tx -> {
            var before = KeyTable.find(tx, id);
            if (before.isPresent() && !before.get().isRevoked()) return new Written.Invalid<>("publicKey", "key.known");
            if (before.isPresent()) return again(tx, before.get(), fresh);
            if (KeyTable.all(tx).size() >= MOST) return new Written.Invalid<>("publicKey", "key.tooMany");
            KeyTable.insert(tx, fresh);
            return new Written.Done<>(fresh);
        });
    }

    private static Written<TrustedLab> again(Writing tx, TrustedLab before, TrustedLab fresh) {
        if (!KeyTable.change(tx, before, fresh)) return new Written.Lost<>(before);
        WarningTable.answer(tx, fresh.id(), fresh.trustedAt());
        tx.did(fresh.ref(), "trusted", "");
        tx.changed(fresh.ref(), "revoked", before.reason(), "");
        return new Written.Done<>(KeyTable.find(tx, fresh.id()).orElseThrow());
    }

    private static boolean isKey(String base64) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64))).getFormat() != null;
        } catch (GeneralSecurityException | IllegalArgumentException none) {
            return false;
        }
    }

    @Override
    public Written<TrustedLab> revoke(Actor actor, String id, int seenVersion, String typed) {
        if (!WhoMay.leads(actor)) return new Written.Refused<>();
        var reason = typed.strip();
        var written = schema.write(actor, tx -> {
            var found = KeyTable.find(tx, id);
            if (found.isEmpty()) return new Written.Unknown<TrustedLab>();
            if (Unseen.is(reason)) return new Written.Invalid<TrustedLab>("reason", "form.required");
            if (reason.length() > REASON_MAX) return new Written.Invalid<TrustedLab>("reason", "network.tooLong");
            var lab = found.get();
            if (lab.isRevoked() || lab.version() != seenVersion) return new Written.Lost<>(lab);
            var after = new TrustedLab(id, lab.name(), lab.publicKey(), lab.structure(), lab.trustedBy(), lab.trustedAt(), actor.id(), Optional.of(clock.instant()), reason, "", lab.pulledAt(), "", lab.version());
            if (!KeyTable.change(tx, lab, after)) return new Written.Lost<>(lab);
            tx.did(lab.ref(), "revoked", reason);
            tx.changed(lab.ref(), "revoked", "", reason);
            return new Written.Done<>(KeyTable.find(tx, id).orElseThrow());
        });
        if (written instanceof Written.Done<TrustedLab>) tokens.forget(id);
        return written;
    }

    @Override
    public Written<TrustedLab> connect(Actor actor, String id, int seenVersion, String typedFeed, String typedToken) {
        if (!mayTrust(actor)) return new Written.Refused<>();
        var feed = typedFeed.strip();
        var token = typedToken.strip();
        boolean isSecret = feed.isEmpty() || feed.toLowerCase(Locale.ROOT).startsWith("https://") && WebAddress.of(feed).isPresent();
        if (!isSecret) return new Written.Invalid<>("feed", "key.badFeed");
        if (token.length() > TOKEN_MAX || !token.matches("[\\x21-\\x7e]*")) return new Written.Invalid<>("tokenPassword", "key.badToken");
        var written = schema.write(actor, tx -> {
            var found = KeyTable.find(tx, id);
            if (found.isEmpty()) return new Written.Unknown<TrustedLab>();
            var lab = found.get();
            if (lab.isRevoked() || lab.version() != seenVersion) return new Written.Lost<>(lab);
            // What one host gave is shown to no other.
            if (!feed.isEmpty() && token.isEmpty() && !host(feed).equals(host(lab.feed()))) return new Written.Invalid<TrustedLab>("tokenPassword", "key.tokenAnew");
            var after = new TrustedLab(id, lab.name(), lab.publicKey(), lab.structure(), lab.trustedBy(), lab.trustedAt(), "", Optional.empty(), "", feed, lab.pulledAt(), lab.pulledSaid(), lab.version());
            if (!KeyTable.change(tx, lab, after)) return new Written.Lost<>(lab);
            tx.changed(lab.ref(), "feed", lab.feed(), feed);
            return new Written.Done<>(KeyTable.find(tx, id).orElseThrow());
        });
        boolean isDone = written instanceof Written.Done<TrustedLab>;
        if (isDone && feed.isEmpty()) tokens.forget(id);
        if (isDone && !feed.isEmpty() && !token.isEmpty()) tokens.keep(id, token);
        return written;
    }

    /** With its port; empty for no address. */
    private static String host(String feed) {
        return feed.isEmpty() ? "" : URI.create(feed).getAuthority().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean mayTrust(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }

    @Override
    public boolean mayRead(Actor actor) {
        return WhoMay.leads(actor);
    }
}
