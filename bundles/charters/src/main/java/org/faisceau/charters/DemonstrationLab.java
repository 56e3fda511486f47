// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.faisceau.accounts.api.Account;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charters;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.OpeningMark;
import org.faisceau.charters.api.OpeningPoint;
import org.faisceau.charters.api.Openings;
import org.faisceau.charters.api.Opinion;
import org.faisceau.charters.api.PlaceKind;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Referents;
import org.faisceau.charters.api.Residencies;
import org.faisceau.charters.api.Residency;
import org.faisceau.charters.api.Support;
import org.faisceau.charters.api.Supports;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.FileBeside;
import org.faisceau.kernel.api.Ids;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.spi.Demonstration;
import org.faisceau.kernel.spi.Kind;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The Living-Lab of the fictitious territory, in the second year of its charter, with companies hosted. */
@Component
public final class DemonstrationLab implements Demonstration {
    private static final String LAB = "lab-val-dormeau";
    private static final String BEARER = "org-ept-rives";
    private static final int MONTHS_AGO = 20;
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;
    private final Charters charters;
    private final Openings openings;
    private final Proofs proofs;
    private final Referents referents;
    private final Supports supports;
    private final Residencies residencies;
    private final People people;
    private final Supplier<Actor> manager;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Kind> kinds = List.of();

    @Activate
    public DemonstrationLab(@Reference Store store, @Reference Clock clock, @Reference Ids ids, @Reference Charters charters, @Reference Openings openings, @Reference Proofs proofs,
            @Reference Referents referents, @Reference Supports supports, @Reference Residencies residencies, @Reference People people, @Reference Accounts accounts) {
        this(store, clock, ids, charters, openings, proofs, referents, supports, residencies, people, () -> accounts.named(Actor.system(), "manager").map(Account::actor).orElse(Actor.system()));
    }

    /** @param manager who writes it all */
    DemonstrationLab(Store store, Clock clock, Ids ids, Charters charters, Openings openings, Proofs proofs, Referents referents, Supports supports, Residencies residencies, People people,
            Supplier<Actor> manager) {
        this.schema = store.schema("charters", DemonstrationLab.class);
        this.clock = clock;
        this.ids = ids;
        this.charters = charters;
        this.openings = openings;
        this.proofs = proofs;
        this.referents = referents;
        this.supports = supports;
        this.residencies = residencies;
        this.people = people;
        this.manager = manager;
    }

    @Override
    public String part() {
        return "charters";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void load() {
        var leader = manager.get();
        var start = Days.today(clock).withDayOfMonth(1).minusMonths(MONTHS_AGO);
        var lines = FileBeside.text(DemonstrationLab.class, "demonstration.txt").lines().map(line -> line.split("\\|", -1)).collect(Collectors.groupingBy(parts -> parts[0]));
        lines.get("LAB").forEach(this::lab);
        lines.get("OPENING").forEach(parts -> openings.mark(leader, LAB,
                new OpeningMark(OpeningPoint.valueOf(parts[1]), Optional.of(start.minusDays(Long.parseLong(parts[2]))), parts[3], parts[4], leader.id(), 0)));
        charters.sign(leader, LAB, new Charter.Terms(start.minusDays(8), start, charters.end(start), "Présidence du Val-d’Ormeau (fictif)", "Ecolab, Commissariat général au développement durable", "Charte du Living-Lab, armoire du service développement"));
        people.page(Actor.system(), PersonFilter.all(), "", 200).items().stream().filter(one -> one.content().organisation().equals(BEARER) && one.content().side() == PersonSide.TECHNICAL_STAFF).findFirst()
                .ifPresent(person -> referents.name(leader, LAB, person.id(), "Lettre de désignation", start.minusDays(30), Optional.empty()));
        lines.get("STAY").forEach(parts -> stay(leader, parts));
        lines.get("OPINION").forEach(parts -> opinion(leader, parts));
        lines.get("ASK").forEach(parts -> supports.ask(leader, LAB, new Support.Content(Support.Topic.valueOf(parts[1]), Support.State.valueOf(parts[2]), parts[4], parts[5], Days.today(clock).minusDays(Long.parseLong(parts[3])),
                parts[7], parts[6].isEmpty() ? Optional.empty() : Optional.of(Days.today(clock).minusDays(Long.parseLong(parts[6]))))));
        lines.get("PROOF").forEach(parts -> proofs.bring(leader, LAB, new Proof.Content(parts[1], Days.today(clock).minusDays(Long.parseLong(parts[2])), parts[4], parts[5], publics(parts[3]))));
    }

    private void lab(String[] parts) {
        var content = new Lab.Content(parts[1], BEARER, PlaceKind.valueOf(parts[2]), parts[3], Integer.parseInt(parts[4]), parts[5], parts[6], parts[7], parts[8]);
        schema.write(Actor.system(), tx -> {
            var lab = new Lab(LAB, content, now(), 1);
            LabTable.insert(tx, Actor.system(), lab);
            tx.did(lab.ref(), "created", "");
            tx.changed(lab.ref(), "created", "", lab.name());
            return lab;
        });
    }

    /** A company's stay: what it aims at, how many days ago it came, and left. */
    private void stay(Actor leader, String[] parts) {
        var today = Days.today(clock);
        var state = Residency.State.valueOf(parts[2]);
        Optional<LocalDate> arrives = parts[4].isEmpty() ? Optional.empty() : Optional.of(today.minusDays(Long.parseLong(parts[4])));
        Optional<LocalDate> leaves = parts[5].isEmpty() ? Optional.empty() : Optional.of(today.minusDays(Long.parseLong(parts[5])));
        var need = parts[9].isEmpty() ? Optional.<Ref>empty() : kinds.stream().filter(kind -> kind.word().equals("need")).flatMap(kind -> kind.pick(leader, parts[9], 1).stream()).findFirst();
        var agreement = new Residency.Agreement(Residency.Rent.valueOf(parts[12]), parts[13].isEmpty() ? 0 : Integer.parseInt(parts[13]), parts[14], parts[7]);
        var content = new Residency.Content(parts[1], today.minusDays(Long.parseLong(parts[3])), parts[8], parts[15], need, agreement, Integer.parseInt(parts[6]), arrives, leaves);
        schema.write(leader, tx -> {
            var residency = new Residency(ids.next(), LAB, content, state, "", new Residency.Outcome(number(parts[10]), number(parts[11])), 1);
            ResidencyTable.insert(tx, leader, residency, now());
            tx.did(residency.ref(), "created", "");
            tx.changed(residency.ref(), "state", "", state.name());
            return residency;
        });
    }

    /** A department that was asked about an application, and perhaps what it thinks. */
    private void opinion(Actor leader, String[] parts) {
        var stay = residencies.of(leader, LAB).stream().filter(one -> one.content().company().equals(parts[1])).findFirst().orElseThrow();
        residencies.consult(leader, stay.id(), parts[2], Days.today(clock).plusDays(Long.parseLong(parts[3])));
        if (parts[4].isEmpty()) return;
        var asked = residencies.opinions(leader, stay.id()).stream().filter(one -> one.department().equals(parts[2])).findFirst().orElseThrow();
        residencies.opine(leader, asked.id(), asked.version(), Opinion.View.valueOf(parts[4]), parts[5]);
    }

    private static int number(String written) {
        return written.isEmpty() ? -1 : Integer.parseInt(written);
    }

    private static Set<PersonSide> publics(String written) {
        return Arrays.stream(written.split(",")).filter(one -> !one.isEmpty()).map(PersonSide::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }
}
