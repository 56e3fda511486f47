// SPDX-License-Identifier: Apache-2.0
package org.faisceau.showcase;

import static org.faisceau.showcase.db.Tables.SHOWCASE_AGREEMENT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.spi.OrganisationHolder;
import org.faisceau.directory.spi.RecordHolder;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.kernel.api.Texts;
import org.faisceau.showcase.api.Agreement;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Has agreements follow their organisation when that was merged into another. */
@Component
public final class ShowcaseHolder implements OrganisationHolder, RecordHolder {
    private final Schema schema;
    private final Organisations organisations;

    @Activate
    public ShowcaseHolder(@Reference Store store, @Reference Organisations organisations) {
        this.schema = store.schema("showcase", ShowcaseHolder.class);
        this.organisations = organisations;
    }

    @Override
    public String word() {
        return "showcase";
    }

    @Override
    public Optional<String> holding(Ref ref, Locale locale) {
        if (!ref.kind().equals(Organisation.KIND)) return Optional.empty();
        int count = held(ref.id(), "").size();
        return count == 0 ? Optional.empty() : Optional.of(Texts.beside(ShowcaseHolder.class).in(locale).say("held.showcase", count));
    }

    @Override
    public List<String> held(String from, String to) {
        return schema.read(tx -> tx.sql().select(SHOWCASE_AGREEMENT.ID).from(SHOWCASE_AGREEMENT).where(SHOWCASE_AGREEMENT.OWNER.eq(from)).orderBy(SHOWCASE_AGREEMENT.ID).fetch(SHOWCASE_AGREEMENT.ID));
    }

    @Override
    public List<String> move(String from, String to, Optional<Set<String>> only) {
        var all = new ArrayList<>(held(from, to));
        only.ifPresent(all::retainAll);
        var name = organisations.find(Actor.system(), to).map(Organisation::name);
        schema.writeEach(Actor.system(), all, (tx, id) -> put(tx, id, from, to, name));
        return all;
    }

    /** What moves gets a version: who was changing it meanwhile is shown so. */
    private static void put(Writing tx, String id, String from, String to, Optional<String> name) {
        var found = AgreementTable.find(tx, SHOWCASE_AGREEMENT.ID.eq(id).and(SHOWCASE_AGREEMENT.OWNER.eq(from)));
        if (found.isEmpty()) return;
        var one = found.get();
        var after = new Agreement(one.id(), about(tx, one, from, to), one.sort(), one.title(), to, name.orElse(one.ownerName()), one.content(), one.picture(), one.isGiven(), one.withdrawnOn(), one.notedBy(), one.createdAt(), one.changedAt(), one.version() + 1);
        AgreementTable.update(tx, one, after).orElseThrow(() -> new IllegalStateException("lost within a transaction: agreement " + id));
        tx.sql().update(SHOWCASE_AGREEMENT).set(SHOWCASE_AGREEMENT.REF, after.about().toString()).where(SHOWCASE_AGREEMENT.ID.eq(id)).execute();
    }

    /** What was said of the organisation itself is said of the one that stands, unless that said something of its own. */
    private static Ref about(Writing tx, Agreement one, String from, String to) {
        var standing = new Ref(Organisation.KIND, to);
        boolean isItself = one.about().equals(new Ref(Organisation.KIND, from));
        return isItself && AgreementTable.about(tx, standing).isEmpty() ? standing : one.about();
    }
}
