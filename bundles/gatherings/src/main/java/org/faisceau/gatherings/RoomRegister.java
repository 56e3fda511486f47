// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.db.Tables.GATHERINGS_ROOM;

import java.util.Optional;
import java.util.OptionalInt;
import org.faisceau.gatherings.api.Chapter;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Format;
import org.faisceau.gatherings.api.Formats;
import org.faisceau.gatherings.api.Gathering;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Guest;
import org.faisceau.gatherings.api.Room;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.gatherings.api.Source;
import org.faisceau.gatherings.db.tables.records.GatheringsRoomRecord;
import org.faisceau.kernel.api.Actor;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How rooms are set: who may, and what was chosen; the drawing is {@link RoomPlan}'s. */
@Component
public final class RoomRegister implements Rooms {
    private static final int AS_LISTED = -1;
    private final Schema schema;
    private final Formats formats;

    @Activate
    public RoomRegister(@Reference Store store, @Reference Formats formats) {
        this.schema = store.schema("gatherings", RoomRegister.class);
        this.formats = formats;
    }

    @Override
    public Optional<Setup> find(Actor actor, GatheringId gathering) {
        var found = schema.read(tx -> GatheringTable.find(tx, actor, gathering.word()));
        return found.map(one -> setup(actor, one));
    }

    private Setup setup(Actor actor, Gathering gathering) {
        var layout = formats.find(actor, gathering.content().format()).map(kept -> kept.format().layout());
        return schema.read(tx -> setup(tx, gathering, layout));
    }

    private static Setup setup(Reading tx, Gathering gathering, Optional<Format.Layout> layout) {
        var row = tx.sql().selectFrom(GATHERINGS_ROOM).where(GATHERINGS_ROOM.GATHERING_ID.eq(gathering.id().word())).fetchOptional();
        var choice = row.map(RoomRegister::choice).orElseGet(() -> new Choice(layout.map(Format.Layout::preferred).orElse(Shape.ROWS), OptionalInt.empty(), OptionalInt.empty(), 0, 0));
        var source = row.isPresent() ? Source.LAB : layout.map(Format.Layout::source).orElse(Source.PROPOSED);
        var guests = GuestTable.list(tx, gathering.id());
        int listed = Wants.counts(gathering, guests).total();
        int people = Math.max(1, Math.min(Room.PEOPLE_MOST, choice.people().orElse(listed)));
        int wanted = (int) guests.stream().filter(one -> one.state() != Guest.State.DECLINED && one.content().wheelchair()).count();
        int wheelchairs = Math.min(people, Math.min(Room.WHEELCHAIRS_MOST, choice.wheelchairs().orElse(Math.max(1, wanted))));
        return new Setup(gathering, RoomPlan.of(choice.shape(), people, wheelchairs, choice.width(), choice.depth()), listed, choice, source, row.map(GatheringsRoomRecord::getVersion).orElse(0));
    }

    private static Choice choice(GatheringsRoomRecord row) {
        return new Choice(Shape.valueOf(row.getShape()), number(row.getPeople()), number(row.getWheelchairs()), row.getWidth(), row.getDepth());
    }

    private static OptionalInt number(int kept) {
        return kept == AS_LISTED ? OptionalInt.empty() : OptionalInt.of(kept);
    }

    @Override
    public Saving choose(Actor actor, GatheringId gathering, int seenVersion, Choice choice) {
        var fault = fault(choice);
        var outcome = schema.write(actor, tx -> WhoMay.<Optional<Saving>>write(tx, actor, gathering.word(), Chapter.ROOM, one -> {
            if (fault.isPresent()) return fault;
            var before = setup(tx, one, Optional.empty());
            if (before.version() != seenVersion) return Optional.of(new Saving.Lost(before));
            // Who uses one is a person that comes.
            if (choice.wheelchairs().orElse(0) > choice.people().orElse(Math.max(1, before.expected()))) return Optional.of(new Saving.Invalid("roomWheelchairs", "room.moreWheelchairs"));
            var row = new GatheringsRoomRecord(gathering.word(), choice.shape().name(), choice.people().orElse(AS_LISTED), choice.wheelchairs().orElse(AS_LISTED), choice.width(), choice.depth(), seenVersion + 1);
            tx.sql().insertInto(GATHERINGS_ROOM).set(row).onConflict(GATHERINGS_ROOM.GATHERING_ID).doUpdate().set(row).execute();
            tx.changed(gathering.ref(), "room", before.choice().shape().name(), choice.shape().name());
            return Optional.empty();
        }, state -> Optional.of(new Saving.NotNow(state)), () -> Optional.of(new Saving.Refused()), () -> Optional.of(new Saving.Unknown())));
        return outcome.orElseGet(() -> new Saving.Done(find(actor, gathering).orElseThrow()));
    }

    private static Optional<Saving> fault(Choice choice) {
        if (choice.people().orElse(1) < 1 || choice.people().orElse(1) > Room.PEOPLE_MOST) return Optional.of(new Saving.Invalid("roomPeople", "room.badPeople"));
        if (choice.wheelchairs().orElse(0) < 0 || choice.wheelchairs().orElse(0) > Room.WHEELCHAIRS_MOST) return Optional.of(new Saving.Invalid("roomWheelchairs", "room.badWheelchairs"));
        if ((choice.width() == 0) != (choice.depth() == 0)) return Optional.of(new Saving.Invalid(choice.width() == 0 ? "roomWidth" : "roomDepth", "room.bothSides"));
        if (!isSide(choice.width())) return Optional.of(new Saving.Invalid("roomWidth", "room.badSide"));
        return isSide(choice.depth()) ? Optional.empty() : Optional.of(new Saving.Invalid("roomDepth", "room.badSide"));
    }

    private static boolean isSide(int length) {
        return length == 0 || length >= Room.SIDE_LEAST && length <= Room.SIDE_MOST;
    }
}
