// SPDX-License-Identifier: Apache-2.0
package org.faisceau.charters;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.charters.api.Charter;
import org.faisceau.charters.api.Charter.Terms;
import org.faisceau.charters.api.Charters;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Days;
import org.faisceau.kernel.api.Ids;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table of charters: transactions and who may. */
@Component
public final class CharterRegister implements Charters {
    private static final Terms NONE = new Terms(LocalDate.MIN, LocalDate.MIN, LocalDate.MIN, "", "", "");
    private final Schema schema;
    private final Clock clock;
    private final Ids ids;

    @Activate
    public CharterRegister(@Reference Store store, @Reference Clock clock, @Reference Ids ids) {
        this.schema = store.schema("charters", CharterRegister.class);
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public List<Charter> of(Actor actor, String lab) {
        return schema.read(tx -> LabTable.find(tx, actor, lab).isPresent() ? CharterTable.of(tx, lab) : List.of());
    }

    @Override
    public Optional<Charter> find(Actor actor, String id) {
        return schema.read(tx -> CharterTable.find(tx, actor, id));
    }

    @Override
    public LocalDate end(LocalDate startsOn) {
        return TermsRule.end(startsOn);
    }

    @Override
    public Signing sign(Actor actor, String lab, Terms terms) {
        return schema.write(actor, tx -> {
            if (LabTable.find(tx, actor, lab).isEmpty()) return new Signing.Unknown();
            if (!WhoMay.lead(actor)) return new Signing.Refused();
            var others = CharterTable.of(tx, lab);
            var fault = TermsRule.fault(terms, others, Days.today(clock));
            if (fault.isPresent()) return fault.get();
            var charter = new Charter(ids.next(), lab, CharterTable.nextNumber(tx, lab), terms, 1);
            CharterTable.insert(tx, actor, charter, Instant.ofEpochMilli(clock.millis()));
            tx.did(charter.ref(), "signed", "");
            tell(tx, charter, NONE, terms);
            return new Signing.Done(charter);
        });
    }

    @Override
    public Signing change(Actor actor, String id, int seenVersion, Terms terms) {
        return schema.write(actor, tx -> CharterTable.find(tx, actor, id).<Signing>map(before -> {
            if (!WhoMay.lead(actor)) return new Signing.Refused();
            if (before.version() != seenVersion) return new Signing.Lost(before);
            var fault = TermsRule.fault(terms, CharterTable.of(tx, before.lab()).stream().filter(one -> !one.id().equals(id)).toList(), Days.today(clock));
            if (fault.isPresent()) return fault.get();
            if (before.terms().equals(terms)) return new Signing.Done(before);
            var after = new Charter(id, before.lab(), before.number(), terms, seenVersion + 1);
            if (!CharterTable.update(tx, after)) return new Signing.Lost(before);
            tell(tx, after, before.terms(), terms);
            return new Signing.Done(after);
        }).orElse(new Signing.Unknown()));
    }

    @Override
    public Signing bin(Actor actor, String id, int seenVersion) {
        return schema.write(actor, tx -> CharterTable.find(tx, actor, id).<Signing>map(before -> {
            if (!WhoMay.lead(actor)) return new Signing.Refused();
            if (before.version() != seenVersion) return new Signing.Lost(before);
            return CharterBin.put(tx, actor, before, Instant.ofEpochMilli(clock.millis())) ? new Signing.Done(before) : new Signing.Lost(before);
        }).orElse(new Signing.Unknown()));
    }

    private static void tell(Writing tx, Charter charter, Terms before, Terms after) {
        Difference.tell(tx, charter.ref(), "signedOn", day(before.signedOn()), day(after.signedOn()));
        Difference.tell(tx, charter.ref(), "startsOn", day(before.startsOn()), day(after.startsOn()));
        Difference.tell(tx, charter.ref(), "endsOn", day(before.endsOn()), day(after.endsOn()));
        Difference.tell(tx, charter.ref(), "forBearer", before.forBearer(), after.forBearer());
        Difference.tell(tx, charter.ref(), "forState", before.forState(), after.forState());
        Difference.tell(tx, charter.ref(), "document", before.document(), after.document());
    }

    private static String day(LocalDate day) {
        return day.equals(LocalDate.MIN) ? "" : day.toString();
    }
}
