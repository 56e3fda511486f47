// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs;

import static org.faisceau.needs.db.Tables.NEEDS_IMPORTED;
import static org.faisceau.needs.db.Tables.NEEDS_NEED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ids;
import org.faisceau.needs.api.Content;
import org.faisceau.needs.api.Need;
import org.faisceau.needs.api.Needs;
import org.faisceau.needs.api.Needs.Taking;
import org.faisceau.needs.api.Taken;
import org.faisceau.store.api.Reading;
import org.faisceau.store.api.Writing;

/**
 * One chunk of needs taken over from another system, within a transaction.
 *
 * @param organisations identifiers that are known
 */
record NeedIntake(Actor actor, Instant now, Set<String> organisations) {
    /**
     * What is to be done with one need.
     *
     * @param told what is known of the other system's words afterwards; empty to leave it
     */
    private record Plan(Optional<Need> known, Content content, Map<String, String> told, Taking taking) {
        static Plan not(Taking why) {
            return new Plan(Optional.empty(), Content.titled("", ""), Map.of(), why);
        }
    }

    /** What would happen. */
    List<Taking> look(Reading tx, List<Taken> some) {
        return plans(tx, some).stream().map(Plan::taking).toList();
    }

    List<Taking> take(Writing tx, List<Taken> some, Ids ids) {
        var drafts = new ArrayList<NeedRows.Draft>();
        var told = new HashMap<String, Map<String, String>>();
        var known = new HashSet<String>();
        var done = new ArrayList<Taking>();
        var plans = plans(tx, some);
        for (int at = 0; at < plans.size(); at++) {
            var plan = plans.get(at);
            var id = plan.known.map(Need::id).orElseGet(ids::next);
            boolean isNew = plan.taking instanceof Taking.Created;
            if (isNew) drafts.add(new NeedRows.Draft(id, some.get(at).externalId(), plan.content));
            if (plan.taking instanceof Taking.Changed) NeedTable.update(tx, plan.known.orElseThrow(), plan.content, now).orElseThrow();
            if (!plan.told.isEmpty()) told.put(id, plan.told);
            if (!plan.told.isEmpty() && !isNew) known.add(id);
            // What is imported again is there again.
            plan.known.ifPresent(need -> NeedBin.takeOut(tx, need.id()));
            done.add(isNew ? new Taking.Created(id) : plan.taking);
        }
        NeedRows.insert(tx, actor, now, drafts);
        NeedRows.remember(tx, told, known);
        return done;
    }

    private List<Plan> plans(Reading tx, List<Taken> some) {
        var known = known(tx, some.stream().map(Taken::externalId).filter(one -> !one.isEmpty()).collect(Collectors.toSet()));
        var told = told(tx, known.values().stream().map(Need::id).toList());
        var themes = NeedTable.themeIds(tx);
        var seen = new HashSet<String>();
        return some.stream().map(taken -> {
            if (!seen.add(taken.externalId())) return Plan.not(new Taking.Invalid("externalId", "need.doubleExternalId"));
            if (!themes.containsAll(taken.content().themes())) return Plan.not(new Taking.Invalid("themes", "need.unknownTheme"));
            var need = known.get(taken.externalId());
            return need == null ? fresh(taken) : merged(taken, need, told.getOrDefault(need.id(), Map.of()));
        }).toList();
    }

    private Plan fresh(Taken taken) {
        var content = ContentRule.cleaned(taken.content());
        if (!WhoMay.write(actor, content.organisation())) return Plan.not(new Taking.Refused());
        // What was not said is remembered as nothing: whoever fills it in here keeps it.
        return fault(taken.externalId(), content, "").orElseGet(
                () -> new Plan(Optional.empty(), content, Merge.told(Map.of(), content, Taken.FIELDS), new Taking.Created("")));
    }

    private Plan merged(Taken taken, Need need, Map<String, String> told) {
        if (!WhoMay.write(actor, need.content().organisation())) return Plan.not(new Taking.Refused());
        var theirs = ContentRule.cleaned(taken.content());
        var merge = Merge.of(need.content(), theirs, taken.said(), told);
        var telling = Merge.told(told, theirs, taken.said());
        var news = telling.equals(told) ? Map.<String, String>of() : telling;
        if (!need.state().isOpen()) return new Plan(Optional.of(need), theirs, Map.of(), new Taking.Same(need.id(), Set.of()));
        if (merge.changed().isEmpty()) return new Plan(Optional.of(need), theirs, news, new Taking.Same(need.id(), merge.kept()));
        if (!WhoMay.write(actor, merge.content().organisation())) return Plan.not(new Taking.Refused());
        if (!WhoMay.readBy(actor, need, merge.content().confidentiality())) return Plan.not(new Taking.Invalid("confidentiality", "need.widerReaders"));
        return fault(taken.externalId(), merge.content(), need.content().organisation()).orElseGet(
                () -> new Plan(Optional.of(need), merge.content(), news, new Taking.Changed(need.id(), merge.changed(), merge.kept())));
    }

    private Optional<Plan> fault(String externalId, Content content, String organisationSoFar) {
        if (externalId.isBlank() || externalId.length() > Needs.EXTERNAL_ID_MAX) {
            return Optional.of(Plan.not(new Taking.Invalid("externalId", "need.badExternalId")));
        }
        var fault = ContentRule.fault(content);
        boolean isKnown = content.organisation().equals(organisationSoFar) || organisations.contains(content.organisation());
        if (fault.isEmpty() && !isKnown) fault = Optional.of(ContentRule.UNKNOWN_ORGANISATION);
        return fault.map(one -> Plan.not(new Taking.Invalid(one.field(), one.key())));
    }

    private static Map<String, Need> known(Reading tx, Set<String> externalIds) {
        return NeedTable.needs(tx, tx.sql().selectFrom(NEEDS_NEED)
                        .where(NEEDS_NEED.EXTERNAL_ID.in(externalIds), NEEDS_NEED.EXTERNAL_ID.ne("")).fetch())
                .values().stream().collect(Collectors.toMap(Need::externalId, need -> need));
    }

    private static Map<String, Map<String, String>> told(Reading tx, List<String> needIds) {
        if (needIds.isEmpty()) return Map.of();
        return tx.sql().selectFrom(NEEDS_IMPORTED).where(NEEDS_IMPORTED.NEED_ID.in(needIds))
                .fetchMap(NEEDS_IMPORTED.NEED_ID, row -> Merge.read(row.getFields()));
    }
}
