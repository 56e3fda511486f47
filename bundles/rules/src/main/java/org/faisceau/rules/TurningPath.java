// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.faisceau.rules.api.Advice;
import org.faisceau.rules.api.Advice.Change;
import org.faisceau.rules.api.Advice.Turn;
import org.faisceau.rules.api.ProcedureId;

/**
 * Goes away from an answer step by step and names each procedure where it first opens or closes: at a further step it is no news. A procedure
 * that is open only because the book has no row to hold against it does not open: the book is silent there.
 */
final class TurningPath {
    private final Advice now;
    private final Set<ProcedureId> named = EnumSet.noneOf(ProcedureId.class);
    private boolean isSilent;

    TurningPath(Advice now) {
        this.now = now;
    }

    List<Turn> step(Advice other, Turns.Case at) {
        var found = new ArrayList<Turn>();
        var opens = fresh(other.open(), now.open());
        var closes = fresh(now.open(), other.open());
        boolean isUnknown = opens.removeIf(id -> isUnknown(other, id)) | closes.removeIf(id -> isUnknown(now, id));
        if (isUnknown && !isSilent) {
            isSilent = true;
            found.add(new Turn(at.change() == Change.FROM ? Change.SILENT_FROM : Change.SILENT_UNTIL, at.day(), at.amount(), at.market(), List.of(), List.of()));
        }
        if (!opens.isEmpty() || !closes.isEmpty()) found.add(new Turn(at.change(), at.day(), at.amount(), at.market(), opens, closes));
        named.addAll(opens);
        named.addAll(closes);
        return found;
    }

    private List<ProcedureId> fresh(List<ProcedureId> some, List<ProcedureId> others) {
        return new ArrayList<>(some.stream().filter(id -> !others.contains(id) && !named.contains(id)).toList());
    }

    private static boolean isUnknown(Advice advice, ProcedureId id) {
        return advice.way(id).stream().flatMap(way -> way.findings().stream()).anyMatch(finding -> finding.key().equals("threshold.unknown"));
    }
}
