// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.directory.api.MentorState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.api.Workshops.Form;
import org.faisceau.gatherings.api.Workshops.Writing;
import org.faisceau.gatherings.api.Workshops;
import org.faisceau.gatherings.db.tables.records.GatheringsMentorRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkshopRegisterTest {
    private static final Actor MENTOR = OpenGatherings.BUYER;
    private OpenGuests open;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        open.added(Guest.Content.named("Mia Mentor", GuestPart.MENTOR).mail("buyer@ville.example"));
        add("Onde", Optional.of(new Ref("dossier", "d1")));
        add("Bois", Optional.empty());
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void add(String company, Optional<Ref> ref) {
        assertInstanceOf(Writing.Done.class, open.workshops.add(MANAGER, open.gathering().id(), company, ref, 9));
    }

    private List<Form> forms() {
        return open.workshops.forms(MANAGER, open.gathering().id()).orElseThrow();
    }

    private List<String> companies() {
        return forms().stream().map(Form::company).toList();
    }

    @Test
    void keepsTheFormsInTheirOrder() {
        assertEquals(List.of("Onde", "Bois"), companies());
        open.workshops.move(MANAGER, forms().get(1).id(), -1);
        assertEquals(List.of("Bois", "Onde"), companies());
        open.workshops.move(MANAGER, forms().get(0).id(), -1);
        assertEquals(List.of("Bois", "Onde"), companies());
    }

    @Test
    void letsTheMentorWriteRemarksAndTakeBackTheOwnOnes() {
        var form = forms().get(0).id();
        assertInstanceOf(Writing.Done.class, open.workshops.remark(MENTOR, form, "Nouveauté", "Dites depuis quand."));
        var remark = forms().get(0).remarks().get(0);
        assertEquals("Dites depuis quand.", remark.text());
        assertInstanceOf(Writing.Done.class, open.workshops.withdraw(MENTOR, remark.id()));
        assertEquals(List.of(), forms().get(0).remarks());
    }

    @Test
    void leavesTheRemarksOfOthersToWhoLeads() {
        open.workshops.remark(MANAGER, forms().get(0).id(), "", "À compléter.");
        assertInstanceOf(Writing.Refused.class, open.workshops.withdraw(MENTOR, forms().get(0).remarks().get(0).id()));
    }

    @Test
    void isSilentToOtherGuests() {
        assertEquals(Optional.empty(), open.workshops.forms(OpenGatherings.COMPANY, open.gathering().id()));
        assertInstanceOf(Writing.Refused.class, open.workshops.remark(OpenGatherings.COMPANY, forms().get(0).id(), "", "Bravo."));
        assertInstanceOf(Writing.Refused.class, open.workshops.move(MENTOR, forms().get(0).id(), 1));
    }

    @Test
    void opensToTheOrganisationThatAcceptedToBeTheMentor() {
        var colleague = new Actor("colleague", Role.BUYER, "town");
        var id = open.gathering().id();
        open.open.store.store().schema("gatherings", MentorCallRegister.class).write(MANAGER, tx -> tx.sql().insertInto(GATHERINGS_MENTOR).set(new GatheringsMentorRecord(id.word(), "town", MentorState.ASKED.name(), "manager", 1L, "", 0L, "", 1, "", "", 0)).execute());
        assertEquals(Optional.empty(), open.workshops.forms(colleague, id));
        open.open.store.store().schema("gatherings", MentorCallRegister.class).write(MANAGER, tx -> tx.sql().update(GATHERINGS_MENTOR).set(GATHERINGS_MENTOR.STATE, MentorState.ACCEPTED.name()).execute());
        assertEquals(2, open.workshops.forms(colleague, id).orElseThrow().size());
        assertEquals(Optional.empty(), open.workshops.forms(OpenGatherings.OBSERVER, id));
        assertEquals(Optional.empty(), open.workshops.forms(OpenGatherings.COMPANY, id));
    }

    @Test
    void bringTheirOrderToAGatheringPlannedLikeAnother() {
        open.workshops.remark(MENTOR, forms().get(0).id(), "Nouveauté", "Dites depuis quand.");
        var clones = new CloneRegister(open.open.store.store(), open.open.gatherings, List.of(new WorkshopCopying(open.open.store.store(), open.open.ids)));
        var to = OpenGatherings.done(clones.copy(MANAGER, open.gathering().id(), "June", LocalDate.of(2027, 6, 14), List.of("workshop")));
        var copied = open.workshops.forms(MANAGER, to.id()).orElseThrow();
        assertEquals(List.of("Onde", "Bois"), copied.stream().map(Form::company).toList());
        assertEquals(List.of(), copied.get(0).remarks());
    }

    @Test
    void putsBackAFormWithItsRemarksForThirtyDays() {
        var form = forms().get(0).id();
        open.workshops.remark(MENTOR, form, "", "À compléter.");
        open.workshops.remove(MANAGER, form);
        assertEquals(List.of("Bois"), companies());
        assertInstanceOf(Writing.Unknown.class, open.workshops.remark(MENTOR, form, "", "Trop tard."));
        assertEquals(List.of("Onde"), open.workshops.removed(MANAGER, open.gathering().id()).stream().map(Form::company).toList());
        assertEquals(List.of(), open.workshops.removed(MENTOR, open.gathering().id()));
        assertInstanceOf(Writing.Refused.class, open.workshops.restore(MENTOR, form));
        assertInstanceOf(Writing.Done.class, open.workshops.restore(MANAGER, form));
        assertEquals(List.of("Bois", "Onde"), companies());
        assertEquals(List.of("À compléter."), forms().get(1).remarks().stream().map(one -> one.text()).toList());
        open.workshops.remove(MANAGER, form);
        open.turn(Duration.ofDays(Workshops.RESTORED_DAYS + 1));
        assertEquals(1, new GuestRetentionRegister(open.open.store.store(), open.clock, open.open.store.journal(), open.open.formats).drop());
        assertInstanceOf(Writing.Unknown.class, open.workshops.restore(MANAGER, form));
    }
}
