// SPDX-License-Identifier: Apache-2.0
package org.faisceau.network.console;

import java.util.stream.Collectors;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Visit;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Role;
import org.faisceau.network.api.Fetching;
import org.faisceau.network.api.StructureFilter;
import org.faisceau.network.api.StructureOrder;
import org.faisceau.network.api.Structures;
import org.faisceau.network.api.TrustedLab;
import org.faisceau.network.api.TrustedLabs;
import org.faisceau.network.api.Warning;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** This Living-Lab's key, and whose bundles are taken in. */
@Component
public final class KeysPage implements Page {
    private static final int STRUCTURES_MOST = 200;
    private static final int KEY_MOST = 500;
    private final TrustedLabs keys;
    private final Structures structures;
    private final Accounts accounts;
    private final Fetching fetching;

    @Activate
    public KeysPage(@Reference TrustedLabs keys, @Reference Structures structures, @Reference Accounts accounts, @Reference Fetching fetching) {
        this.keys = keys;
        this.structures = structures;
        this.accounts = accounts;
        this.fetching = fetching;
    }

    @Override
    public Address address() {
        return Address.of("network/keys").readBy(Role.MANAGER);
    }

    @Override
    public Answer show(Visit visit) {
        return screen(visit, 200, Form.blank());
    }

    private Answer screen(Visit visit, int status, Form form) {
        var words = visit.words(KeysPage.class);
        var own = keys.ownKey(visit.actor()).orElse("");
        var offered = structures.page(visit.actor(), StructureFilter.all(), StructureOrder.NAME, "", STRUCTURES_MOST).items().stream().map(one -> new Option(one.id(), one.name())).toList();
        var view = new KeysView(own, TrustedLab.fingerprint(TrustedLab.id(own)), keys.list(visit.actor()), offered, keys.mayTrust(visit.actor()), accounts::shownName, fetching.isLeading(), keys.warnings(visit.actor()).stream().map(Warning::key).collect(Collectors.toSet()));
        return new Answer.Screen(status, words.say("tab.keys"), new StaticTemplates().keys(words, form, view));
    }

    /** {@code trust}. */
    @Override
    public Answer submit(Visit visit) {
        if (!visit.action().equals("trust")) return Answer.notFound();
        var words = visit.words(KeysPage.class);
        var form = visit.form();
        var name = form.text("name", TrustedLabs.NAME_MAX);
        var key = form.text("publicKey", KEY_MOST);
        if (!keys.mayTrust(visit.actor())) return Answer.refused(words.say("key.adminOnly"));
        if (form.hasProblems()) return screen(visit, 422, form);
        // Asked before: to trust a revoked key anew answers what was said of it.
        var warned = keys.warnings(visit.actor(), TrustedLab.id(key.replaceAll("\\s", "")));
        return Said.of(words, keys.trust(visit.actor(), name, key, form.value("structure")), form, "key.adminOnly", again -> screen(visit, 422, again), lost -> screen(visit, 409, form),
                done -> warned.isEmpty() ? Answer.redirect("/network/keys", words.say("key.trusted", done.name())) : Answer.redirect("/network/keys/" + done.id(), Answer.Tone.WARNING,
                        words.say("key.trustedThough", done.name(), warned.get(0).lab(), words.day(Days.of(warned.get(0).toldAt())), warned.get(0).reason())));
    }
}
