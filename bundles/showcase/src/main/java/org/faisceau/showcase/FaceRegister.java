// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_FACE;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Texts;
import org.faisceau.showcase.api.Channel;
import org.faisceau.showcase.api.Face;
import org.faisceau.showcase.api.Faces;
import org.faisceau.showcase.api.Written;
import org.faisceau.showcase.db.tables.records.ShowcaseFaceRecord;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the Living-Lab says of itself, in a row. */
@Component
public final class FaceRegister implements Faces {
    private static final String ID = "face";
    private final Schema schema;
    private final Clock clock;

    @Activate
    public FaceRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("showcase", FaceRegister.class);
        this.clock = clock;
    }

    @Override
    public Face face() {
        return schema.read(FaceRegister::read);
    }

    private static Face read(Reading tx) {
        return tx.sql().selectFrom(SHOWCASE_FACE).where(SHOWCASE_FACE.ID.eq(ID)).fetchOptional(row -> new Face(row.getName(), row.getLead(), row.getContact(), row.getMail(), channels(row.getChannels()), row.getVersion()))
                .orElseGet(() -> new Face(Texts.beside(FaceRegister.class).in(Locale.FRENCH).say("face.unnamed"), "", "", "", Map.of(), 0));
    }

    @Override
    public Written<Face> write(Actor actor, int seenVersion, Face typed) {
        if (!mayWrite(actor)) return new Written.Refused<>();
        var face = FaceRule.stripped(typed);
        var fault = FaceRule.obstacle(face);
        return fault.isPresent() ? fault.get() : schema.write(actor, tx -> put(tx, seenVersion, face));
    }

    private Written<Face> put(Writing tx, int seenVersion, Face face) {
        var before = read(tx);
        if (before.version() != seenVersion) return new Written.Lost<>(before);
        var after = new Face(face.name(), face.lead(), face.contact(), face.mail(), face.channels(), seenVersion + 1);
        if (seenVersion == 0) tx.sql().insertInto(SHOWCASE_FACE).set(row(after)).set(SHOWCASE_FACE.ID, ID).execute();
        else if (tx.sql().update(SHOWCASE_FACE).set(row(after)).where(SHOWCASE_FACE.ID.eq(ID), SHOWCASE_FACE.VERSION.eq(seenVersion)).execute() == 0) return new Written.Lost<>(before);
        var was = told(before);
        told(after).forEach((field, now) -> {
            if (!now.equals(was.get(field))) tx.changed(Face.REF, field, was.get(field), now);
        });
        return new Written.Done<>(after);
    }

    private ShowcaseFaceRecord row(Face face) {
        var row = new ShowcaseFaceRecord();
        row.setName(face.name());
        row.setLead(face.lead());
        row.setContact(face.contact());
        row.setMail(face.mail());
        row.setChannels(text(face.channels()));
        row.setChangedAt(clock.millis());
        row.setVersion(face.version());
        return row;
    }

    private static Map<String, String> told(Face face) {
        var told = new LinkedHashMap<String, String>();
        told.put("name", face.name());
        told.put("lead", face.lead());
        told.put("contact", face.contact());
        told.put("mail", face.mail());
        told.put("channels", text(face.channels()));
        return told;
    }

    private static String text(Map<Channel, String> channels) {
        return channels.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> one.getKey().name() + " " + one.getValue()).collect(Collectors.joining("\n"));
    }

    private static Map<Channel, String> channels(String text) {
        return text.lines().map(line -> line.split(" ", 2)).collect(Collectors.toMap(parts -> Channel.valueOf(parts[0]), parts -> parts[1]));
    }

    @Override
    public boolean mayWrite(Actor actor) {
        return WhoMay.write(actor);
    }
}
