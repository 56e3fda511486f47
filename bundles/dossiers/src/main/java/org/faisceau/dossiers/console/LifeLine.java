// SPDX-License-Identifier: Apache-2.0
package org.faisceau.dossiers.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.dossiers.api.DossierState;
import org.faisceau.dossiers.api.Step;
import org.jspecify.annotations.Nullable;

/** A dossier's life as a line of steps: those it took, the one it is at, those to come. */
record LifeLine(List<Point> points, String reason) {
    private static final List<DossierState> COURSE = List.of(
            DossierState.DRAFT, DossierState.SUBMITTED, DossierState.CHECK, DossierState.REVIEW, DossierState.CONCLUDED, DossierState.ARCHIVED);

    /** One step; {@code taken} is empty where it is still to come, or was left behind by opening again. */
    record Point(DossierState state, Optional<Step> taken, boolean isHere, int number) {
        /** Null leaves the attribute out. */
        @Nullable String className() {
            if (state == DossierState.WITHDRAWN) return "stopped";
            return isDone() ? "done" : null;
        }

        boolean isDone() {
            return taken.isPresent() && !isHere;
        }
    }

    static LifeLine of(DossierState now, List<Step> steps) {
        Map<DossierState, Step> taken = new HashMap<>();
        for (var step : steps) {
            if (step.state() != DossierState.WITHDRAWN) taken.keySet().removeIf(other -> other.compareTo(step.state()) > 0);
            taken.put(step.state(), step);
        }
        boolean isWithdrawn = now == DossierState.WITHDRAWN;
        var points = new ArrayList<Point>();
        for (var state : COURSE) {
            if (!isWithdrawn || taken.containsKey(state)) points.add(new Point(state, Optional.ofNullable(taken.get(state)), state == now, points.size() + 1));
        }
        if (isWithdrawn) points.add(new Point(now, Optional.ofNullable(taken.get(now)), true, points.size() + 1));
        return new LifeLine(points, steps.isEmpty() ? "" : steps.get(steps.size() - 1).reason());
    }
}
