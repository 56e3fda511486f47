// SPDX-License-Identifier: Apache-2.0
package org.faisceau.directory.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.directory.api.Organisation;
import org.faisceau.directory.api.OrganisationDetails;
import org.faisceau.directory.api.OrganisationKind;
import org.faisceau.directory.api.Organisations.Draft;
import org.faisceau.directory.api.Organisations;
import org.faisceau.directory.api.Siren;
import org.faisceau.documents.spi.Line;
import org.faisceau.documents.spi.Outcome;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.SortKey;
import org.faisceau.kernel.api.Words;

/** One line of organisations: read, found again or recorded. */
record OrganisationLine(Organisations organisations, Map<String, OrganisationKind> kinds, Actor actor, Words words, boolean dryRun) {
    private static final int SAME_NAME_MOST = 50;

    Outcome take(Line line) {
        var mended = new ArrayList<String>();
        var siret = padded(line.cell("siret"), 14, mended);
        var siren = padded(line.cell("siren"), 9, mended);
        var number = siren.isEmpty() && siret.length() == 14 ? siret.substring(0, 9) : siren;
        var faults = new ArrayList<String>();
        if (!number.isEmpty() && !Siren.isSiren(number)) faults.add(words.say("line.badSiren", number));
        if (!siret.isEmpty() && !Siren.isSiret(siret)) faults.add(words.say("line.badSiret", siret));
        else if (!siret.startsWith(number) && !siret.isEmpty()) faults.add(words.say("line.otherSiren", siret));
        var kind = Optional.ofNullable(kinds.get(SortKey.of(line.cell("kind"))));
        if (kind.isEmpty() && !line.cell("kind").isEmpty()) faults.add(words.say("line.badKind", line.cell("kind")));
        if (line.cell("name").isEmpty()) faults.add(words.say("line.noName"));
        var category = OrganisationCells.category(line.cell("category"));
        if (category.isEmpty() && !line.cell("category").isEmpty()) faults.add(words.say("line.badCategory", line.cell("category")));
        var memberships = OrganisationCells.memberships(line.cell("memberships"));
        if (memberships.isEmpty()) faults.add(words.say("line.badMemberships", line.cell("memberships")));
        if (!faults.isEmpty()) return Outcome.refused(line.number(), faults);
        var details = new OrganisationDetails(category, SolutionCells.items(line.cell("formerNames")), memberships.get(), line.cell("website"), line.cell("note"));
        var draft = new Draft(line.cell("name"), kind.orElse(OrganisationKind.OTHER_PUBLIC), number, siret, line.cell("territory"), details);
        var exported = line.cell("id").isEmpty() ? Optional.<Organisation>empty() : organisations.find(actor, line.cell("id"));
        return exported.or(() -> known(draft)).map(found -> merge(line, found, draft, mended)).orElseGet(() -> record(line, draft, mended));
    }

    private Optional<Organisation> known(Draft draft) {
        var bySiren = organisations.bySiren(actor, draft.siren());
        if (bySiren.isPresent()) return bySiren;
        var name = SortKey.of(draft.name());
        return organisations.page(actor, draft.name(), Optional.empty(), "", SAME_NAME_MOST).items().stream()
                .filter(one -> SortKey.of(one.name()).equals(name) && (draft.siren().isEmpty() || one.siren().isEmpty())).findFirst();
    }

    private Outcome record(Line line, Draft draft, List<String> mended) {
        if (tooLong(draft)) return refused(line, "line.tooLong");
        if (dryRun) return Outcome.created(line.number(), mended);
        return organisations.register(actor, draft).fold(
                registered -> Outcome.created(line.number(), mended).about(registered.organisation().ref()),
                invalid -> refused(line, invalid.field().equals("name") || invalid.field().equals("territory") ? "line.tooLong" : "line.badField", words.say("column." + invalid.field())),
                taken -> Outcome.same(line.number(), mended).about(taken.earlier().ref()),
                notAllowed -> refused(line, "line.notAllowed"));
    }

    private Outcome merge(Line line, Organisation found, Draft draft, List<String> mended) {
        var ours = found.draft();
        var theirs = said(line, ours, draft);
        boolean isAsExported = line.cell("id").equals(found.id()) && line.cell("version").equals(String.valueOf(found.version()));
        var merged = isAsExported ? theirs : new Draft(ours.name(), ours.kind(), either(ours.siren(), theirs.siren()),
                either(ours.siret(), theirs.siret()), either(ours.territory(), theirs.territory()), OrganisationCells.filled(ours.details(), theirs.details()));
        say("line.changes", ours, merged, mended);
        say("line.kept", merged, theirs, mended);
        return merged.equals(ours) ? Outcome.same(line.number(), mended).about(found.ref()) : change(line, found, merged, mended);
    }

    /** Ours where the file has no such column, or says nothing of what cannot be nothing. */
    private static Draft said(Line line, Draft ours, Draft draft) {
        return new Draft(draft.name(), line.cell("kind").isEmpty() ? ours.kind() : draft.kind(),
                line.has("siren") || line.has("siret") ? draft.siren() : ours.siren(), line.has("siret") ? draft.siret() : ours.siret(),
                line.has("territory") ? draft.territory() : ours.territory(), OrganisationCells.said(line, ours.details(), draft.details()));
    }

    private void say(String key, Draft before, Draft after, List<String> mended) {
        var fields = new ArrayList<String>();
        if (!before.name().equals(after.name())) fields.add("name");
        if (before.kind() != after.kind()) fields.add("kind");
        if (!before.siren().equals(after.siren())) fields.add("siren");
        if (!before.siret().equals(after.siret())) fields.add("siret");
        if (!before.territory().equals(after.territory())) fields.add("territory");
        OrganisationCells.different(before.details(), after.details(), fields);
        var labels = fields.stream().map(field -> words.say("column." + field)).collect(Collectors.joining(", "));
        if (!fields.isEmpty()) mended.add(words.say(key, labels));
    }

    private Outcome change(Line line, Organisation found, Draft filled, List<String> mended) {
        if (tooLong(filled)) return refused(line, "line.tooLong");
        if (dryRun) return Outcome.changed(line.number(), mended).about(found.ref());
        return organisations.change(actor, found.id(), found.version(), filled).fold(
                done -> Outcome.changed(line.number(), mended).about(found.ref()),
                lost -> refused(line, "line.changedMeanwhile", found.name()),
                not -> refused(line, "line.notAllowed"),
                unknown -> refused(line, "line.changedMeanwhile", found.name()));
    }

    /** Spreadsheets take these for numbers and drop leading zeros. */
    private String padded(String cell, int length, List<String> mended) {
        var digits = Siren.tidy(cell);
        if (!digits.matches("\\d{5,14}") || digits.length() >= length || digits.length() < length - 4) return digits;
        var whole = "0".repeat(length - digits.length()) + digits;
        mended.add(words.say("line.lostZeros", cell, whole));
        return whole;
    }

    private static boolean tooLong(Draft draft) {
        return draft.name().length() > Organisations.NAME_MAX || draft.territory().length() > Organisations.TERRITORY_MAX;
    }

    private static String either(String ours, String theirs) {
        return ours.isEmpty() ? theirs : ours;
    }

    private Outcome refused(Line line, String key, Object... values) {
        return Outcome.refused(line.number(), List.of(words.say(key, values)));
    }
}
