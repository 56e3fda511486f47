// SPDX-License-Identifier: Apache-2.0
package org.faisceau.modules;

import static org.faisceau.modules.db.Tables.MODULES_MARK;
import static org.faisceau.modules.db.Tables.MODULES_SWITCH;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Ref;
import org.faisceau.store.api.Schema;
import org.faisceau.store.api.Store;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What was switched, and what was done once. */
@Component(service = Switches.class)
public final class Switches {
    /** The kind under which change log and journal name a module. */
    static final String KIND = "module";

    private final Schema schema;
    private final Clock clock;

    @Activate
    public Switches(@Reference Store store, @Reference Clock clock) {
        this.schema = store.schema("modules", Switches.class);
        this.clock = clock;
    }

    /** By name; a module that is not in it was never switched. */
    Map<String, Boolean> read() {
        return schema.read(tx -> tx.sql().selectFrom(MODULES_SWITCH).fetchMap(MODULES_SWITCH.NAME, MODULES_SWITCH.IS_ON));
    }

    /** Switches one; a journal entry where that changes anything. */
    void write(Actor actor, String name, boolean isOn) {
        schema.write(actor, tx -> {
            int changed = tx.sql().insertInto(MODULES_SWITCH, MODULES_SWITCH.NAME, MODULES_SWITCH.IS_ON).values(name, isOn)
                    .onConflict(MODULES_SWITCH.NAME).doUpdate().set(MODULES_SWITCH.IS_ON, isOn).where(MODULES_SWITCH.IS_ON.ne(isOn)).execute();
            if (changed == 0) return changed;
            var ref = new Ref(KIND, name);
            tx.changed(ref, "on", String.valueOf(!isOn), String.valueOf(isOn));
            tx.did(ref, isOn ? "enabled" : "disabled", "");
            return changed;
        });
    }

    /** Forgets a module that is no more, so that a later one of its name begins afresh. */
    void forget(Actor actor, String name) {
        schema.write(actor, tx -> {
            int gone = tx.sql().deleteFrom(MODULES_SWITCH).where(MODULES_SWITCH.NAME.eq(name)).execute();
            tx.did(new Ref(KIND, name), "plugin-forgotten", "");
            return gone;
        });
    }

    /** True where that was done before. */
    boolean isMarked(String word) {
        return schema.read(tx -> tx.sql().fetchExists(MODULES_MARK, MODULES_MARK.WORD.eq(word)));
    }

    /** Remembers that it was done. */
    void mark(Collection<String> words) {
        schema.write(Actor.system(), tx -> {
            for (var word : words) {
                tx.sql().insertInto(MODULES_MARK, MODULES_MARK.WORD, MODULES_MARK.AT).values(word, clock.millis()).onConflictDoNothing().execute();
            }
            return words.size();
        });
    }
}
