// SPDX-License-Identifier: Apache-2.0
package org.faisceau.needs.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faisceau.needs.api.NeedState;
import org.faisceau.needs.api.Step;
import org.jspecify.annotations.Nullable;

/** A need's life as a line of steps: those it took, the one it is at, those to come. */
record LifeLine(List<Point> points) {
    private static final List<NeedState> COURSE = List.of(
            NeedState.DRAFT, NeedState.SUBMITTED, NeedState.PUBLISHED, NeedState.IN_SOURCING, NeedState.ANSWERED, NeedState.CLOSED);

    /** One step; {@code taken} is empty where it is still to come. */
    record Point(NeedState state, Optional<Step> taken, boolean isHere, int number) {
        /** Null leaves the attribute out. */
        @Nullable String className() {
            if (state == NeedState.ABANDONED) return "stopped";
            return taken.isPresent() && !isHere ? "done" : null;
        }

        boolean isDone() {
            return taken.isPresent() && !isHere;
        }
    }

    /** What an abandoned need did not reach is left out. */
    static LifeLine of(NeedState now, List<Step> steps) {
        Map<NeedState, Step> taken = steps.stream().collect(Collectors.toMap(Step::state, step -> step, (one, other) -> other));
        var points = new ArrayList<Point>();
        for (var state : COURSE) {
            if (now != NeedState.ABANDONED || taken.containsKey(state)) {
                points.add(new Point(state, Optional.ofNullable(taken.get(state)), state == now, points.size() + 1));
            }
        }
        if (now == NeedState.ABANDONED) points.add(new Point(now, Optional.ofNullable(taken.get(now)), true, points.size() + 1));
        return new LifeLine(points);
    }

    /** Why it was abandoned; empty where it was not. */
    String reason() {
        return points.stream().filter(point -> point.state == NeedState.ABANDONED).flatMap(point -> point.taken.stream()).map(Step::reason).findFirst().orElse("");
    }
}
