// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faisceau.accounts.api.Accounts;
import org.faisceau.charters.api.Cockpits;
import org.faisceau.charters.api.Enclosure;
import org.faisceau.charters.api.Enclosures;
import org.faisceau.charters.api.Lab;
import org.faisceau.charters.api.Obligation;
import org.faisceau.charters.api.Owners;
import org.faisceau.charters.api.Proof;
import org.faisceau.charters.api.Proofs;
import org.faisceau.charters.api.Referents;
import org.faisceau.console.spi.Option;
import org.faisceau.console.spi.Visit;
import org.faisceau.directory.api.People;
import org.faisceau.directory.api.Person;
import org.faisceau.directory.api.PersonFilter;
import org.faisceau.directory.api.PersonSide;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gathers what the page of one obligation shows. */
@Component(service = CommitmentViews.class)
public final class CommitmentViews {
    private static final int PEOPLE = 200;
    private static final String MEETING = "ENG-5";
    private final Cockpits cockpits;
    private final CockpitViews views;
    private final Proofs proofs;
    private final Referents referents;
    private final People people;
    private final LabHeads heads;
    private final Accounts accounts;
    private final Enclosures enclosures;
    private final Owners owners;

    @Activate
    public CommitmentViews(@Reference Cockpits cockpits, @Reference CockpitViews views, @Reference Proofs proofs, @Reference Referents referents, @Reference People people,
            @Reference LabHeads heads, @Reference Accounts accounts, @Reference Enclosures enclosures, @Reference Owners owners) {
        this.cockpits = cockpits;
        this.views = views;
        this.proofs = proofs;
        this.referents = referents;
        this.people = people;
        this.heads = heads;
        this.accounts = accounts;
        this.enclosures = enclosures;
        this.owners = owners;
    }

    /** Empty where there is no such obligation. */
    Optional<CommitmentView> of(Visit visit, Words words, Lab lab, String word) {
        return cockpits.obligations(visit.actor(), lab.id()).stream().filter(one -> one.word().equals(word)).findFirst().map(one -> view(visit, words, lab, one));
    }

    private CommitmentView view(Visit visit, Words words, Lab lab, Obligation obligation) {
        var head = heads.head(visit, lab);
        var row = head.charter().flatMap(charter -> views.of(visit.actor(), words, charter))
                .flatMap(cockpit -> Stream.of(cockpit.commitments(), cockpit.duties(), cockpit.others()).flatMap(List::stream).filter(one -> one.obligation().word().equals(obligation.word())).findFirst());
        boolean isCharge = obligation.word().equals("ENG-1");
        var papers = enclosures.ofLab(visit.actor(), lab.id()).stream().collect(Collectors.groupingBy(Enclosure::owner));
        var pieces = proofs.of(visit.actor(), lab.id(), obligation.word()).stream().map(proof -> piece(words, proof, papers.getOrDefault(new Ref(Enclosures.PROOF, proof.id()), List.of()))).toList();
        var rhythm = obligation.months() == 0 ? words.say("rhythm.permanent") : words.say(obligation.isProposed() ? "rhythm.proposed" : "rhythm.charter", obligation.months());
        return new CommitmentView(head, obligation.word(), obligation.isProposed(), rhythm, row, owners.of(visit.actor(), lab.id()).getOrDefault(obligation.word(), new Owners.Owner("", 0)), pieces, isCharge ? charges(visit, words, lab) : List.of(),
                isCharge && head.mayLead() ? people(visit) : List.of(), obligation.word().equals(MEETING) ? publics(words) : List.of());
    }

    private CommitmentView.Piece piece(Words words, Proof proof, List<Enclosure> papers) {
        var publics = proof.content().publics().stream().sorted().map(side -> words.say("public." + side)).collect(Collectors.joining(", "));
        return new CommitmentView.Piece(proof, accounts.shownName(proof.account()), publics, papers);
    }

    private List<CommitmentView.Charge> charges(Visit visit, Words words, Lab lab) {
        return referents.of(visit.actor(), lab.id()).stream()
                .map(one -> new CommitmentView.Charge(one, one.person().isEmpty() ? words.say("referent.somebody") : people.find(visit.actor(), one.person()).map(Person::name).orElse(words.say("referent.erased")))).toList();
    }

    private List<Option> people(Visit visit) {
        var all = new ArrayList<Option>();
        for (var one : people.page(visit.actor(), PersonFilter.all(), "", PEOPLE).items()) {
            all.add(new Option(one.id(), one.content().job().isEmpty() ? one.name() : one.name() + " (" + one.content().job() + ")"));
        }
        return all;
    }

    static List<Option> publics(Words words) {
        return Stream.of(PersonSide.ELECTED_OFFICIAL, PersonSide.TECHNICAL_STAFF, PersonSide.PURCHASER, PersonSide.COMPANY).map(side -> new Option(side.name(), words.say("public." + side))).toList();
    }
}
