// SPDX-License-Identifier: Apache-2.0
package org.faisceau.gatherings;

import static org.faisceau.gatherings.OpenGatherings.MANAGER;
import static org.faisceau.gatherings.OpenGatherings.OBSERVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.faisceau.gatherings.api.Clones;
import org.faisceau.gatherings.api.GatheringId;
import org.faisceau.gatherings.api.Modules.Content;
import org.faisceau.gatherings.api.Modules.Keeping;
import org.faisceau.gatherings.api.Modules.Module;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class ModuleRegisterTest {
    private OpenGatherings open;
    private ModuleRegister modules;
    private GatheringId id;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenGatherings(folder);
        modules = new ModuleRegister(open.store.store(), open.ids);
        id = open.opened().id();
        modules.add(MANAGER, id, content("Prevention"));
        modules.add(MANAGER, id, content("Recovery"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Content content(String stage) {
        return new Content(stage, "learned", "focus", List.of("solution-1", "solution-1", "solution-2"));
    }

    private List<String> stages() {
        return modules.of(OBSERVER, id).stream().map(one -> one.content().stage()).toList();
    }

    private Module second() {
        return modules.of(MANAGER, id).get(1);
    }

    @Test
    void keepsStagesInTheirOrderForAllReaders() {
        assertEquals(List.of("Prevention", "Recovery"), stages());
        assertEquals(List.of("solution-1", "solution-2"), second().content().solutions());
        modules.raise(MANAGER, id, second().id());
        assertEquals(List.of("Recovery", "Prevention"), stages());
        modules.remove(MANAGER, id, second().id());
        assertEquals(List.of("Recovery"), stages());
    }

    @Test
    void comeAlongWhereATrainingIsPlannedLikeAnother() {
        var clones = new CloneRegister(open.store.store(), open.gatherings, List.of(new ModuleCopying(open.store.store(), open.ids)));
        assertEquals(List.of(new Clones.Part("modules", true)), clones.parts(MANAGER, id));
        var to = OpenGatherings.done(clones.copy(MANAGER, id, "June", LocalDate.of(2027, 6, 14), List.of("modules")));
        assertEquals(List.of("Prevention", "Recovery"), modules.of(MANAGER, to.id()).stream().map(one -> one.content().stage()).toList());
        assertEquals(List.of(), clones.parts(MANAGER, OpenGatherings.done(clones.copy(MANAGER, id, "July", LocalDate.of(2027, 7, 12), List.of())).id()), "nothing of it is there");
        assertEquals(List.of("Prevention", "Recovery"), stages());
    }

    @Test
    void losesNoRaceAndSaysWhatIsOff() {
        assertInstanceOf(Keeping.Done.class, modules.change(MANAGER, id, second().id(), 1, content("Treatment")));
        assertEquals("Treatment", assertInstanceOf(Keeping.Lost.class, modules.change(MANAGER, id, second().id(), 1, content("Mine"))).current().content().stage());
        assertInstanceOf(Keeping.Invalid.class, modules.add(MANAGER, id, content(" ")));
        assertInstanceOf(Keeping.Refused.class, modules.add(OBSERVER, id, content("Mine")));
        assertInstanceOf(Keeping.Unknown.class, modules.remove(MANAGER, id, "nothing"));
    }
}
