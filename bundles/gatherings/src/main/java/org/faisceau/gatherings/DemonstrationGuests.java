// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Gatherings;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.GuestWritten;
import org.faisceau.gatherings.api.Guests;
import org.faisceau.gatherings.api.MeetingPlans;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.gatherings.api.Written;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.WorkingDays;
import org.faisceau.kernel.spi.Demonstration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** People of the fictitious gatherings: who comes to those that are announced, their speed meetings, the forms of their workshop. */
@Component
public final class DemonstrationGuests implements Demonstration {
    private static final int MOST = 50;
    private static final int DAYS_AHEAD = 60;
    private static final int ROUNDS = 3;
    private static final int MINUTES = 5;
    private final Clock clock;
    private final Gatherings gatherings;
    private final Guests guests;
    private final MeetingPlans meetings;
    private final Workshops workshops;
    private final Organisations organisations;

    @Activate
    public DemonstrationGuests(@Reference Clock clock, @Reference Gatherings gatherings, @Reference Guests guests, @Reference MeetingPlans meetings, @Reference Workshops workshops, @Reference Organisations organisations) {
        this.clock = clock;
        this.gatherings = gatherings;
        this.guests = guests;
        this.meetings = meetings;
        this.workshops = workshops;
        this.organisations = organisations;
    }

    @Override
    public String part() {
        return "gatherings-guests";
    }

    /** After the gatherings. */
    @Override
    public int order() {
        return 90;
    }

    private record Person(String name, String mail, String organisation, GuestPart part, String seeks) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("Ada Modèle-Acheteuse", "ada@rivemont.example", "Ville de Rivemont", GuestPart.PURCHASER, "Réduire les fuites des réseaux d’eau"),
            new Person("Éva Spécimen-Élue", "eva@montfleuri.example", "Ville de Montfleuri", GuestPart.ELECTED_OFFICIAL, "Cantines sans gaspillage"),
            new Person("Tom Gabarit-Technique", "tom@tramont.example", "Ville de Tramont", GuestPart.TECHNICAL_STAFF, "Rénovation de bâtiments scolaires"),
            new Person("Onde Exemple", "onde@aquasonde.example", "Aquasonde Fictive SAS", GuestPart.COMPANY, "Capteurs de fuites pour réseaux d’eau"),
            new Person("Terre Exemple", "terre@terrecrue.example", "Terre Crue Fictive SAS", GuestPart.COMPANY, "Isolants pour la rénovation de bâtiments"),
            new Person("Compost Exemple", "compost@ducoin.example", "Compost du Coin (fictive) SCIC", GuestPart.COMPANY, "Biodéchets des cantines"),
            new Person("Mia Mentor-Fictive", "mia@reseau.example", "Réseau fictif d’acheteurs", GuestPart.MENTOR, ""),
            new Person("Fred Animateur-Fictif", "fred@lab.example", "Living-Lab", GuestPart.FACILITATOR, ""));

    @Override
    public void load() {
        var system = Actor.system();
        var announced = gatherings.page(system, GatheringFilter.all(), GatheringOrder.DAY, "", MOST).items().stream().filter(one -> one.state() == GatheringState.OPEN).toList();
        if (announced.isEmpty()) announced = announced(system);
        for (var gathering : announced) ahead(system, gathering);
    }

    /** One to show where no other part of the territory has any. */
    private List<Gathering> announced(Actor system) {
        var day = WorkingDays.ofFrance().orLater(Days.today(clock).plusDays(DAYS_AHEAD));
        var content = Gathering.Content.titled("Masterclass de démonstration", "masterclass", day).in("Halle fictive de Rivemont").expecting(new Gathering.Expected(3, 3, 1, 1, 0));
        if (!(gatherings.plan(system, content) instanceof Written.Done planned)) return List.of();
        return gatherings.move(system, planned.gathering().id(), 1, GatheringState.OPEN, "") instanceof Written.Done open ? List.of(open.gathering()) : List.of();
    }

    private void ahead(Actor system, Gathering gathering) {
        for (var person : PEOPLE) invited(system, gathering, person).ifPresent(guest -> guests.answerFor(system, guest.id(), guest.version(), true));
        meetings.plan(system, gathering.id(), 0, ROUNDS, MINUTES);
        PEOPLE.stream().filter(one -> one.part() == GuestPart.COMPANY).forEach(one -> workshops.add(system, gathering.id(), one.organisation(), Optional.empty(), 9));
    }

    /** That of the directory, where the demonstration has one of that name. */
    private String organisation(Actor system, String name) {
        return organisations.page(system, name, Optional.empty(), "", 1).items().stream().filter(one -> one.name().equals(name)).findFirst().map(Organisation::id).orElse("");
    }

    private Optional<Guest> invited(Actor system, Gathering gathering, Person one) {
        var content = Guest.Content.named(one.name(), one.part()).mail(one.mail()).of(organisation(system, one.organisation()), one.organisation()).seeking(one.seeks());
        return guests.add(system, gathering.id(), content) instanceof GuestWritten.Done done ? Optional.of(done.guest()) : Optional.empty();
    }
}
