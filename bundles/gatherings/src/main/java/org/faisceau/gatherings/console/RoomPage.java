// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings.console;

import java.util.List;
import java.util.OptionalInt;
import org.faisceau.console.spi.Address;
import org.faisceau.console.spi.Answer;
import org.faisceau.console.spi.Clash;
import org.faisceau.console.spi.Form;
import org.faisceau.console.spi.Page;
import org.faisceau.console.spi.Ui;
import org.faisceau.console.spi.Visit;
import org.faisceau.gatherings.api.Format.Layout.Shape;
import org.faisceau.gatherings.api.Room;
import org.faisceau.gatherings.api.Rooms.Choice;
import org.faisceau.gatherings.api.Rooms.Setup;
import org.faisceau.gatherings.api.Rooms;
import org.faisceau.kernel.api.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The room as it is set: drawn, listed, and checked. */
@Component
public final class RoomPage implements Page {
    private static final List<String> FIELDS = List.of("roomShape", "roomPeople", "roomWheelchairs", "roomWidth", "roomDepth");
    private final GatheringHeads heads;
    private final Rooms rooms;

    @Activate
    public RoomPage(@Reference GatheringHeads heads, @Reference Rooms rooms) {
        this.heads = heads;
        this.rooms = rooms;
    }

    @Override
    public Address address() {
        return Address.of("gatherings/{id}/room").writtenBy(Role.OBSERVER);
    }

    @Override
    public Answer show(Visit visit) {
        var head = heads.of(visit);
        if (head.isEmpty()) return GatheringHeads.absent(visit);
        var setup = rooms.find(visit.actor(), head.get().gathering().id()).orElseThrow();
        return screen(visit, head.get(), setup, filled(setup), 200);
    }

    private static Form filled(Setup setup) {
        var choice = setup.choice();
        return Form.blank().with("version", String.valueOf(setup.version())).with("roomShape", choice.shape().name()).with("roomPeople", said(choice.people())).with("roomWheelchairs", said(choice.wheelchairs()))
                .with("roomWidth", choice.width() == 0 ? "" : String.valueOf(choice.width())).with("roomDepth", choice.depth() == 0 ? "" : String.valueOf(choice.depth()));
    }

    private static String said(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    @Override
    public Answer submit(Visit visit) {
        return Led.by(visit, heads, head -> {
            var words = visit.words(RoomPage.class);
            var form = visit.form();
            var setup = rooms.find(visit.actor(), head.gathering().id()).orElseThrow();
            var shape = form.choice("roomShape", Shape.class);
            var people = number(form, "roomPeople", 1, Room.PEOPLE_MOST);
            var wheelchairs = number(form, "roomWheelchairs", 0, Room.WHEELCHAIRS_MOST);
            int width = number(form, "roomWidth", Room.SIDE_LEAST, Room.SIDE_MOST).orElse(0);
            int depth = number(form, "roomDepth", Room.SIDE_LEAST, Room.SIDE_MOST).orElse(0);
            if (form.hasProblems()) return screen(visit, head, setup, form, 422);
            return rooms.choose(visit.actor(), head.gathering().id(), form.version(), new Choice(shape.orElseThrow(), people, wheelchairs, width, depth)).fold(
                    done -> Answer.redirect(head.address() + "/room", words.say("room.saved")),
                    invalid -> screen(visit, head, setup, form.reject(invalid.field(), invalid.key()), 422),
                    lost -> conflict(visit, head, lost.current()),
                    notNow -> Said.notNow(words, notNow.state()),
                    refused -> Answer.refused(words.say("gathering.refused")),
                    unknown -> Answer.notFound());
        });
    }

    /** Both versions, field by field; no number is as many as on the list. */
    private static Answer conflict(Visit visit, GatheringHead head, Setup current) {
        var words = visit.words(RoomPage.class);
        var back = head.address() + "/room";
        var clash = Clash.of(filled(current), visit.form(), FIELDS, field -> words.say("field." + field), (field, value) -> field.equals("roomShape") && words.has("shape." + value) ? words.say("shape." + value) : value);
        return Answer.conflict(head.gathering().title(), Ui.clash(words, clash, back, current.version(), back, "save"));
    }

    private static OptionalInt number(Form form, String field, int least, int most) {
        return form.number(field, least, most).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static Answer screen(Visit visit, GatheringHead head, Setup setup, Form form, int status) {
        return new Answer.Screen(status, head.gathering().title(), new StaticTemplates().room(visit.words(RoomPage.class), head, setup, form));
    }
}
