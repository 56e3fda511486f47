// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases;

import static org.faisceau.purchases.db.Tables.PURCHASES_AFTERMATH;
import static org.faisceau.purchases.db.Tables.PURCHASES_CONTRACT;

import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Slice;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.purchases.api.Aftermath;
import org.faisceau.purchases.api.Aftermath.Answer;
import org.faisceau.purchases.api.Aftermath.Said;
import org.faisceau.purchases.api.Aftermath.Story;
import org.faisceau.purchases.api.Aftermaths;
import org.faisceau.purchases.api.Contract;
import org.faisceau.purchases.api.ContractFilter;
import org.faisceau.purchases.api.SuccessStory;
import org.faisceau.purchases.db.tables.records.PurchasesAftermathRecord;
import org.faisceau.store.api.Keyset;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.faisceau.store.api.Writing;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What became of contracts: one row each. */
@Component
public final class AftermathRegister implements Aftermaths {
    private final Schema schema;
    private final Clock clock;

    @Activate
    public AftermathRegister(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("purchases", AftermathRegister.class);
        this.clock = clock;
    }

    @Override
    public Optional<Aftermath> find(Actor actor, String contract) {
        return schema.read(tx -> contract(tx, actor, contract).filter(one -> mayWrite(actor, one)).flatMap(one -> row(tx, contract)).map(AftermathRegister::aftermath));
    }

    @Override
    public Optional<SuccessStory> story(Actor actor, String contract) {
        return schema.read(tx -> contract(tx, actor, contract).flatMap(one -> row(tx, contract).filter(PurchasesAftermathRecord::getIsShared).map(row -> story(one, row))));
    }

    @Override
    public Slice<SuccessStory> stories(Actor actor, ContractFilter filter, String after, int limit) {
        var page = Keyset.descending(PURCHASES_AFTERMATH.WRITTEN_AT, PURCHASES_AFTERMATH.CONTRACT_ID).page(limit, after);
        return schema.read(tx -> {
            var rows = tx.sql().select(PURCHASES_AFTERMATH.fields()).from(PURCHASES_AFTERMATH).join(PURCHASES_CONTRACT).on(PURCHASES_CONTRACT.ID.eq(PURCHASES_AFTERMATH.CONTRACT_ID))
                    .where(shared(actor, filter), page.condition()).orderBy(page.order()).limit(page.fetch()).fetchInto(PURCHASES_AFTERMATH);
            var contracts = ContractTable.some(tx, PURCHASES_CONTRACT.ID.in(rows.getValues(PURCHASES_AFTERMATH.CONTRACT_ID)));
            return page.slice(rows, row -> story(contracts.get(row.getContractId()), row));
        });
    }

    @Override
    public int countStories(Actor actor, ContractFilter filter, int most) {
        if (most < 1 || most > 10_000) throw new IllegalArgumentException("most: 1 to 10000, got " + most);
        return schema.read(tx -> tx.sql().fetchCount(tx.sql().selectOne().from(PURCHASES_AFTERMATH).join(PURCHASES_CONTRACT).on(PURCHASES_CONTRACT.ID.eq(PURCHASES_AFTERMATH.CONTRACT_ID))
                .where(shared(actor, filter)).limit(most)));
    }

    private static Condition shared(Actor actor, ContractFilter filter) {
        var words = SortKey.of(filter.text());
        var found = words.isEmpty() ? DSL.noCondition() : PURCHASES_AFTERMATH.STORY_SORT.contains(words).or(ContractQuery.where(ContractFilter.all().withText(filter.text()), Set.of()));
        return DSL.and(PURCHASES_AFTERMATH.IS_SHARED.isTrue(), WhoMay.see(actor), ContractQuery.where(filter.withText(""), Set.of()), found);
    }

    @Override
    public boolean mayWrite(Actor actor, Contract contract) {
        return WhoMay.write(actor, contract.buyer());
    }

    @Override
    public Recording record(Actor actor, String contract, int seenVersion, Said said) {
        return schema.write(actor, tx -> contract(tx, actor, contract).map(one -> {
            if (!mayWrite(actor, one)) return new Recording.Refused();
            var before = row(tx, contract).map(AftermathRegister::aftermath);
            int version = before.map(Aftermath::version).orElse(0);
            if (version != seenVersion) return new Recording.Lost(version);
            var after = new Aftermath(contract, said, actor.id(), clock.instant(), version + 1);
            if (before.isEmpty()) return new Recording.Done(first(tx, one, after));
            tx.sql().update(PURCHASES_AFTERMATH).set(row(after)).where(PURCHASES_AFTERMATH.CONTRACT_ID.eq(contract), PURCHASES_AFTERMATH.VERSION.eq(version)).execute();
            tell(tx, one, texts(before.get().said()), texts(said));
            return new Recording.Done(after);
        }).orElse(new Recording.Unknown()));
    }

    /** Writes what is said for the first time. */
    static Aftermath first(Writing tx, Contract contract, Aftermath aftermath) {
        tx.sql().insertInto(PURCHASES_AFTERMATH).set(row(aftermath)).execute();
        tell(tx, contract, NOTHING, texts(aftermath.said()));
        return aftermath;
    }

    private static void tell(Writing tx, Contract contract, List<String> before, List<String> after) {
        tx.did(contract.ref(), "changed", "");
        for (int at = 0; at < FIELDS.size(); at++) {
            if (before.get(at).equals(after.get(at))) continue;
            tx.changed(contract.ref(), FIELDS.get(at), before.get(at), after.get(at));
            // A record of its own to the search, which follows whatever changed in it: its sharing, its result.
            if (at >= STORY) tx.changed(SuccessStory.ref(contract.id()), FIELDS.get(at), before.get(at), after.get(at));
        }
    }

    /** By the names of change log and forms. */
    private static final List<String> FIELDS = List.of("aftermath.need", "aftermath.terms", "aftermath.again", "aftermath.wentWell", "aftermath.otherwise", "story.title", "story.purpose",
            "story.result", "story.isShared");
    private static final List<String> NOTHING = Collections.nCopies(FIELDS.size(), "");
    /** Where the story begins among them. */
    private static final int STORY = FIELDS.indexOf("story.title");

    private static List<String> texts(Said said) {
        return List.of(said.need().name(), said.terms().name(), said.again().name(), said.wentWell(), said.otherwise(), said.story().title(), said.story().purpose(), said.story().result(),
                said.story().isShared() ? "YES" : "NO");
    }

    private static Optional<Contract> contract(Reading tx, Actor actor, String id) {
        return ContractTable.one(tx, PURCHASES_CONTRACT.ID.eq(id).and(WhoMay.see(actor)));
    }

    private static Optional<PurchasesAftermathRecord> row(Reading tx, String contract) {
        return tx.sql().fetchOptional(PURCHASES_AFTERMATH, PURCHASES_AFTERMATH.CONTRACT_ID.eq(contract));
    }

    private static PurchasesAftermathRecord row(Aftermath one) {
        var said = one.said();
        var story = said.story();
        return new PurchasesAftermathRecord(one.contract(), said.need().name(), said.terms().name(), said.again().name(), said.wentWell(), said.otherwise(), story.title(), story.purpose(),
                story.result(), story.isShared(), one.account(), one.at().toEpochMilli(), one.version(),
                SortKey.of(story.title()) + " " + SortKey.of(story.purpose()) + " " + SortKey.of(story.result()));
    }

    private static Aftermath aftermath(PurchasesAftermathRecord row) {
        var story = new Story(row.getStoryTitle(), row.getStoryPurpose(), row.getStoryResult(), row.getIsShared());
        var said = new Said(Answer.valueOf(row.getNeed()), Answer.valueOf(row.getTerms()), Answer.valueOf(row.getAgain()), row.getWentWell(), row.getOtherwise(), story);
        return new Aftermath(row.getContractId(), said, row.getAccount(), Instant.ofEpochMilli(row.getWrittenAt()), row.getVersion());
    }

    private static SuccessStory story(Contract contract, PurchasesAftermathRecord row) {
        return new SuccessStory(contract.ref(), row.getStoryTitle(), contract.buyer(), contract.content().identity().buyerName(), contract.content().price().amount(),
                contract.content().execution().notifiedOn(), row.getStoryPurpose(), row.getStoryResult(), Instant.ofEpochMilli(row.getWrittenAt()));
    }
}
