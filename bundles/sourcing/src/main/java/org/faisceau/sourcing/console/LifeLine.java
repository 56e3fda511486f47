// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing.console;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.sourcing.api.CampaignState;
import org.faisceau.sourcing.api.Step;
import org.jspecify.annotations.Nullable;

/** A campaign's life as a line of steps: those it took, the one it is at, those to come. */
record LifeLine(List<Point> points, String reason) {
    private static final List<CampaignState> COURSE = List.of(CampaignState.DRAFT, CampaignState.RUNNING, CampaignState.REVIEW, CampaignState.CONCLUDED);

    /** One step; {@code taken} is empty where it is still to come, or was left behind by opening again. */
    record Point(CampaignState state, Optional<Step> taken, boolean isHere, int number) {
        /** Null leaves the attribute out. */
        @Nullable String className() {
            if (state == CampaignState.ABANDONED) return "stopped";
            return isDone() ? "done" : null;
        }

        boolean isDone() {
            return taken.isPresent() && !isHere;
        }
    }

    static LifeLine of(CampaignState now, List<Step> steps) {
        Map<CampaignState, Step> taken = new HashMap<>();
        for (var step : steps) {
            if (step.state() != CampaignState.ABANDONED) taken.keySet().removeIf(other -> other.compareTo(step.state()) > 0);
            taken.put(step.state(), step);
        }
        boolean isAbandoned = now == CampaignState.ABANDONED;
        var points = new ArrayList<Point>();
        for (var state : COURSE) {
            if (!isAbandoned || taken.containsKey(state)) points.add(new Point(state, Optional.ofNullable(taken.get(state)), state == now, points.size() + 1));
        }
        if (isAbandoned) points.add(new Point(now, Optional.ofNullable(taken.get(now)), true, points.size() + 1));
        return new LifeLine(points, steps.isEmpty() ? "" : steps.get(steps.size() - 1).reason());
    }
}
