// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGuests.MANAGER;
import static org.faisceau.gatherings.db.Tables.GATHERINGS_MENTOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.MentorState;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.GuestPart;
import org.faisceau.gatherings.db.tables.records.GatheringsMentorRecord;
import org.faisceau.kernel.api.Ref;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class GatheringHolderTest {
    private OpenGuests open;
    private GatheringHolder holder;
    private Guest guest;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGuests(folder);
        holder = new GatheringHolder(open.open.store.store());
        guest = open.added(Guest.Content.named("Tania Inventée", GuestPart.TECHNICAL_STAFF).of("old", "Ancienne ville"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void asked(String organisation) {
        open.open.store.store().schema("gatherings", GatheringHolder.class).write(MANAGER, tx -> tx.sql().insertInto(GATHERINGS_MENTOR)
                .set(new GatheringsMentorRecord(open.gathering().id().word(), organisation, MentorState.ASKED.name(), "manager", 1L, "", 0L, "", 1, "", "", 0)).execute());
    }

    private String mentor() {
        return "mentor:" + open.gathering().id().word();
    }

    @Test
    void guestsAndMentorsFollowAMergeAndComeBack() {
        asked("old");
        var moved = List.of(mentor(), "guest:" + guest.id());
        assertEquals(moved, holder.move("old", "new", Optional.empty()));
        assertEquals("new", open.now(guest).content().organisation());
        assertEquals(guest.version() + 1, open.now(guest).version());
        assertEquals(List.of(), holder.held("old", "new"));
        assertEquals(moved, holder.move("new", "old", Optional.of(Set.copyOf(moved))));
        assertEquals("old", open.now(guest).content().organisation());
    }

    @Test
    void whoWasTakenOffTheListFollowsToo() {
        OpenGuests.done(open.guests.remove(MANAGER, guest.id(), guest.version()));
        assertEquals(List.of("removed:" + guest.id()), holder.move("old", "new", Optional.empty()));
        assertEquals("new", OpenGuests.done(open.guests.restore(MANAGER, guest.id())).content().organisation());
    }

    @Test
    void eachKeepsItsAnswerWhereBothWereAsked() {
        asked("old");
        asked("new");
        assertEquals(List.of("guest:" + guest.id()), holder.held("old", "new"));
    }

    @Test
    void saysHowMuchPointsToAnOrganisation() {
        asked("old");
        assertEquals(Optional.of("2 participations ou invitations de mentor à des événements"), holder.holding(new Ref("organisation", "old"), Locale.FRENCH));
        assertEquals(Optional.empty(), holder.holding(new Ref("organisation", "none"), Locale.FRENCH));
        assertEquals(Optional.empty(), holder.holding(new Ref("solution", "old"), Locale.FRENCH));
    }
}
