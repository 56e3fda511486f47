// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faisceau.directory.OrganisationRegister;
import org.faisceau.directory.api.IntroductionContent;
import org.faisceau.directory.api.Introductions;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Solutions;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringFilter;
import org.faisceau.gatherings.api.GatheringOrder;
import org.faisceau.gatherings.api.GatheringState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Guest.Attendance;
import org.faisceau.gatherings.api.MentorCalls;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.spi.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationGuestsTest {
    private final List<IntroductionContent> met = new ArrayList<>();
    private OpenGuests open;
    private OrganisationRegister organisations;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        organisations = new OrganisationRegister(open.open.store.store(), open.clock, open.open.ids);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String registered(String name, OrganisationKind kind) {
        return assertInstanceOf(Organisations.Registering.Registered.class, organisations.register(MANAGER, new Organisations.Draft(name, kind, "", "", ""))).organisation().id();
    }

    private DemonstrationGuests guests() {
        return new DemonstrationGuests(open.clock, open.open.gatherings, open.guests, open.meetings, open.workshops, organisations, none(MentorCalls.class), name -> MANAGER);
    }

    /** A door with nothing behind it; what leaves through it as an introduction is kept. */
    private <T> T none(Class<T> door) {
        return door.cast(Proxy.newProxyInstance(door.getClassLoader(), new Class<?>[] {door}, (proxy, method, args) -> {
            if (method.getName().equals("ask") && args[1] instanceof IntroductionContent one) met.add(one);
            if (method.getReturnType() == List.class) return List.of();
            return method.getReturnType() == Slice.class ? new Slice<>(List.of(), "") : null;
        }));
    }

    @Test
    void fillsAnAnnouncedGatheringWithPeopleWhoDoNotExist() {
        var known = registered("Aquasonde Fictive SAS", OrganisationKind.COMPANY);
        guests().beside(List.of(new Dossiers())).load();
        var id = open.gathering().id();
        var guests = open.guests.list(MANAGER, id);
        assertEquals(8, guests.stream().filter(Guest::isComing).count());
        assertEquals(List.of("Onde Exemple"), guests.stream().filter(one -> one.content().organisation().equals(known)).map(Guest::name).toList());
        assertTrue(guests.stream().allMatch(one -> one.content().mail().endsWith(".example")));
        assertTrue(open.guests.composition(MANAGER, id).remarks().isEmpty());
        assertEquals(3, open.meetings.find(MANAGER, id).orElseThrow().meetings().rounds().size());
        assertEquals(List.of(Optional.of(new Ref("dossier", "of Écoute acoustique des fuites"))), open.workshops.forms(MANAGER, id).orElseThrow().stream().limit(1).map(Workshops.Form::ref).toList());
    }

    @Test
    void announcesOneWhereThereIsNone() {
        open.moved(GatheringState.PLANNED);
        guests().load();
        assertEquals(1, all().stream().filter(one -> one.state() == GatheringState.OPEN).count());
    }

    @Test
    void tellsWhoWasAtThoseThatWereHeldAndWhoMet() {
        List.of("Ville de Rivemont", "Ville de Sallebourg", "Ville de Tramont").forEach(name -> registered(name, OrganisationKind.COMMUNE));
        List.of("Aquasonde Fictive SAS", "Roselières & Berges Fictives SARL", "Jumeaux d’Eau Imaginaires SAS").forEach(name -> registered(name, OrganisationKind.COMPANY));
        var all = open.open;
        new DemonstrationGatherings(all.store.store(), all.clock, all.ids, all.formats, all.themes, all.accounts, all.settings, name -> MANAGER).load();
        new DemonstrationAfterwards(all.gatherings, open.guests, open.meetings, open.opinions, new ModuleRegister(all.store.store(), all.ids), organisations, none(Solutions.class), none(Introductions.class), name -> MANAGER).load();
        var masterclass = held("masterclass");
        assertEquals(List.of(Attendance.EXCUSED), open.guests.list(MANAGER, masterclass.id()).stream().map(Guest::attendance).filter(one -> one != Attendance.PRESENT).toList(), "each of eight was noted");
        assertEquals(8, open.guests.list(MANAGER, masterclass.id()).size());
        assertEquals(3, open.opinions.sum(MANAGER, masterclass.id()).orElseThrow().answered());
        var plan = open.meetings.find(MANAGER, held("demonstrations").id()).orElseThrow();
        assertEquals(3, plan.past());
        assertTrue(plan.gone().isEmpty() && plan.meetings().guests().stream().noneMatch(one -> plan.guests().get(one).attendance() == Attendance.ABSENT), "nobody met who was absent");
        assertEquals(1, met.size());
    }

    private List<Gathering> all() {
        return open.open.gatherings.page(MANAGER, GatheringFilter.all(), GatheringOrder.DAY, "", 50).items();
    }

    private Gathering held(String format) {
        return all().stream().filter(one -> one.state() == GatheringState.HELD && one.content().format().equals(format)).findFirst().orElseThrow();
    }

    /** Finds whatever is sought. */
    private record Dossiers() implements Kind {
        @Override
        public String word() {
            return "dossier";
        }

        @Override
        public Optional<String> title(Actor actor, Ref ref, Locale locale) {
            return Optional.of(ref.id());
        }

        @Override
        public String address(Ref ref) {
            return "/dossiers";
        }

        @Override
        public List<Ref> pick(Actor actor, String text, int limit) {
            return List.of(new Ref("dossier", "of " + text));
        }
    }
}
