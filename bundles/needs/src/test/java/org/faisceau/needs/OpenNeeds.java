// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations.Registering;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Role;
import org.faisceau.messages.api.Messages;
import org.faisceau.needs.api.Confidentiality;
import org.faisceau.needs.api.Constraints;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Detail;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.NeedKind;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Needs;
import org.faisceau.store.api.StoredFile;
import org.faisceau.testkit.TemporaryStore;
import org.faisceau.testkit.TurnedClock;

/** A register on a store of its own, with two towns and their people. The clock stands until a test turns it. */
public final class OpenNeeds implements AutoCloseable {
    public static final Actor MANAGER = new Actor("manager", Role.MANAGER, "");
    public static final Actor OBSERVER = new Actor("observer", Role.OBSERVER, "");

    public final TemporaryStore store;
    public final OrganisationRegister organisations;
    final NeedHolders holders = new NeedHolders();
    public final NeedRegister needs;
    public final ThemeRegister themes;
    public final DetailRegister details;
    public final ValueRegister values;
    public final AttachmentRegister attachments;
    public final String town;
    public final String otherTown;
    public final TurnedClock clock = new TurnedClock(Instant.parse("2026-11-24T09:00:00Z"));

    public OpenNeeds(Path folder) {
        store = TemporaryStore.in(folder, clock);
        var ids = new TimeOrderedIds(clock);
        organisations = new OrganisationRegister(store.store(), clock, ids);
        needs = new NeedRegister(store.store(), clock, ids, organisations, holders);
        themes = new ThemeRegister(store.store());
        details = new DetailRegister(store.store(), needs);
        values = new ValueRegister(store.store(), needs);
        attachments = new AttachmentRegister(store.store(), clock, needs);
        town = organisation("Ville de Valfleuri");
        otherTown = organisation("Ville de Montbrume");
    }

    public String organisation(String name) {
        var outcome = organisations.register(MANAGER, new Draft(name, OrganisationKind.COMMUNE, "", "", ""));
        return ((Registering.Registered) outcome).organisation().id();
    }

    public PoolRegister pools() {
        return new PoolRegister(store.store(), clock, new TimeOrderedIds(clock), needs, new PoolProposals(store.store(), organisations));
    }

    /** @param post where letters go */
    public InterestRegister interests(Messages post) {
        return new InterestRegister(store.store(), clock, needs, interestPost(post));
    }

    InterestPost interestPost(Messages post) {
        return new InterestPost(store.store(), needs, organisations, post);
    }

    CallPost callPost(Messages post) {
        return new CallPost(store.store(), clock, needs, organisations, post);
    }

    /** @param post where letters go */
    public CallRegister calls(Messages post) {
        return new CallRegister(store.store(), clock, needs, organisations, callPost(post),
                new CallPools(clock, new TimeOrderedIds(clock), pools()));
    }

    public GroupRegister groups() {
        return new GroupRegister(store.store(), clock, new TimeOrderedIds(clock), needs, organisations);
    }

    public Actor buyer() {
        return new Actor("buyer", Role.BUYER, town);
    }

    public Actor otherBuyer() {
        return new Actor("other-buyer", Role.BUYER, otherTown);
    }

    public Need registered(Content content) {
        return ((Needs.Registering.Registered) needs.register(MANAGER, content)).need();
    }

    public Need registered(String title) {
        return registered(Content.titled(title, town));
    }

    /** A call of the town to neighbours, for its own eyes. */
    public Content call(String title) {
        var content = Content.titled(title, town);
        return new Content(NeedKind.EXPRESSION_OF_INTEREST_CALL, title, content.description(), town, List.of(), List.of(), "Valfleuri", content.amount(),
                Optional.empty(), Optional.empty(), Optional.empty(), Confidentiality.INTERNAL, "", "");
    }

    /** A public need whose buyer wishes not to be named. */
    public Need anonymous(String title) {
        var need = published(Content.titled(title, town).withConfidentiality(Confidentiality.PUBLIC));
        madeAnonymous(need);
        return need;
    }

    /** Its buyer wishes not to be named from now on. */
    public void madeAnonymous(Need need) {
        details.change(MANAGER, need.id(), 0, new Detail(List.of(), Constraints.none(), "Voirie", "directrice", "F12", true, 0));
    }

    /** As the job does each night. */
    public void forgetPieces() {
        attachments.forget(clock.instant().minus(Duration.ofDays(1)));
    }

    public StoredFile kept(String name, String text) {
        return store.store().files().keep(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, 1000).orElseThrow();
    }

    /** Moved by the manager through these states. */
    public Need moved(Need need, NeedState... states) {
        var current = need;
        for (var to : List.of(states)) current = ((Needs.Moving.Done) needs.move(MANAGER, current.id(), current.version(), to, "no money left")).need();
        return current;
    }

    public Need published(Content content) {
        return moved(registered(content), NeedState.SUBMITTED, NeedState.PUBLISHED);
    }

    public void turn(Duration by) {
        clock.turn(by);
    }

    @Override
    public void close() {
        store.close();
    }
}
