// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Role;
import org.faisceau.kernel.api.Unseen;
import org.faisceau.network.api.Arrival;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.Structure;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A Living-Lab whose key is known: trusted by whom since when, revoked, connected with. */
@Component
public final class KeyPage implements Page {
    private static final int FEED_MOST = 500;
    private final TrustedLabs keys;
    private final Structures structures;
    private final Accounts accounts;
    private final Fetching fetching;

    @Activate
    public KeyPage(@Reference TrustedLabs keys, @Reference Structures structures, @Reference Accounts accounts, @Reference Fetching fetching) {
        this.keys = keys;
        this.structures = structures;
        this.accounts = accounts;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network/keys/{id}").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        if (Unseen.is(visit.path("id"))) return Answer.notFound();
        return keys.find(visit.actor(), visit.path("id")).map(lab -> screen(visit, 200, lab, Form.blank().with("feed", lab.feed()))).orElseGet(Answer::notFound);
    }

    private Answer screen(Visit visit, int status, TrustedLab lab, Form form) {
        var structure = lab.structure().isEmpty() ? "" : structures.find(visit.actor(), lab.structure()).map(Structure::name).orElse("");
        var view = new KeyView(lab, accounts.shownName(lab.trustedBy()), lab.revokedBy().isEmpty() ? "" : accounts.shownName(lab.revokedBy()), structure, keys.mayTrust(visit.actor()), fetching.isAllowed(), keys.warnings(visit.actor(), lab.id()));
        return new Answer.Screen(status, lab.name(), new StaticTemplates().key(visit.words(KeyPage.class), form, view));
    }

    /** {@code revoke}, {@code connect}, {@code pull}, {@code trust} again. */
    @Override
    public Answer submit(Visit visit) {
        var words = visit.words(KeyPage.class);
        var found = keys.find(visit.actor(), visit.path("id"));
        if (found.isEmpty()) return Answer.notFound();
        var lab = found.get();
        var here = "/network/keys/" + lab.id();
        var form = visit.form();
        var lost = Answer.redirect(here, Answer.Tone.WARNING, words.say("network.lost"));
        return switch (visit.action()) {
            case "revoke" -> Said.of(words, keys.revoke(visit.actor(), lab.id(), form.version(), form.optional("reason", TrustedLabs.REASON_MAX)), form, "network.refused", again -> screen(visit, 422, lab, again.with("feed", lab.feed())),
                    was -> lost, done -> Answer.redirect(here, words.say("key.isRevoked")));
            case "connect" -> Said.of(words, keys.connect(visit.actor(), lab.id(), form.version(), form.optional("feed", FEED_MOST), form.value("tokenPassword")), form, "key.adminOnly", again -> screen(visit, 422, lab, again), was -> lost,
                    done -> Answer.redirect(here, words.say(done.feed().isEmpty() ? "key.disconnected" : "key.connected")));
            case "trust" -> Said.of(words, keys.trust(visit.actor(), lab.name(), lab.publicKey(), lab.structure()), here, "key.adminOnly", done -> Answer.redirect(here, words.say("key.trusted", done.name())));
            case "pull" -> pull(visit, lab, here);
            default -> Answer.notFound();
        };
    }

    private Answer pull(Visit visit, TrustedLab lab, String here) {
        var words = visit.words(KeyPage.class);
        return fetching.pull(visit.actor(), lab.id()).fold(
                done -> Answer.redirect(done.arrivals() == 1 ? done.latest().map(Arrival::address).orElse(here) : done.arrivals() == 0 ? here : "/network/arrivals", words.say("pull.came", done.arrivals())),
                away -> Answer.redirect(here, Answer.Tone.PROBLEM, words.say("pull." + away.why())),
                odd -> Answer.redirect(here, Answer.Tone.PROBLEM, words.say("fetch.odd", String.valueOf(odd.status()))),
                notNow -> Answer.redirect(here, Answer.Tone.PROBLEM, words.say("pull.NOT_NOW")),
                refused -> Answer.refused(words.say("network.refused")));
    }
}
