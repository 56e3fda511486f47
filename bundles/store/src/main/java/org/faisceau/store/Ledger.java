// SPDX-License-Identifier: Apache-2.0
package org.faisceau.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;

/** What a transaction told so far, in order: lines for the change log, gathered into acts for the journal. */
final class Ledger {
    private final List<Line> lines = new ArrayList<>();
    private final Map<Key, Act> acts = new LinkedHashMap<>();
    private Optional<Act> latest = Optional.empty();

    void changed(Actor actor, Ref ref, String field, String before, String after) {
        if (before.equals(after) && !after.isEmpty()) return;
        var line = new Line(actor.id(), ref, field, before, after);
        lines.add(line);
        act(actor, ref).lines.add(line);
    }

    void did(Actor actor, Ref ref, String action, String reason) {
        var act = act(actor, ref);
        act.action = action;
        act.reason = reason;
    }

    boolean isEmpty() {
        return acts.isEmpty();
    }

    List<Line> lines() {
        return lines;
    }

    Collection<Act> acts() {
        return acts.values();
    }

    /** Mostly that of the call before: a register tells what was done to one record after the other. */
    private Act act(Actor actor, Ref ref) {
        if (latest.isEmpty() || latest.get().key.ref() != ref || !latest.get().key.actor().equals(actor.id())) {
            latest = Optional.of(acts.computeIfAbsent(new Key(actor.id(), ref), Act::new));
        }
        return latest.get();
    }

    /** What one actor did to one record is one entry of the journal. */
    record Key(String actor, Ref ref) {}

    /** One field's change. */
    record Line(String actor, Ref ref, String field, String before, String after) {}

    /** One entry of the journal in the making. */
    static final class Act {
        private final Key key;
        private final List<Line> lines = new ArrayList<>();
        private String action = "changed";
        private String reason = "";

        private Act(Key key) {
            this.key = key;
        }

        Key key() {
            return key;
        }

        String action() {
            return action;
        }

        Payload payload() {
            return new Payload(reason, lines.stream().map(line -> List.of(line.field(), line.before(), line.after())).toList());
        }
    }
}
