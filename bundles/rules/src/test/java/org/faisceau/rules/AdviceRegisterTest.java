// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faisceau.directory.api.ThresholdCategory;
import org.faisceau.kernel.TimeOrderedIds;
import org.faisceau.kernel.api.Actor;
import org.faisceau.kernel.api.Euros;
import org.faisceau.kernel.api.Ref;
import org.faisceau.rules.api.ContractType;
import org.faisceau.rules.api.KeptAdvice;
import org.faisceau.rules.api.Market;
import org.faisceau.rules.api.Question;
import org.faisceau.rules.spi.QuestionSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceRegisterTest {
    private OpenRules open;
    private AdviceRegister file;

    @BeforeEach
    void open(@TempDir Path folder) {
        open = new OpenRules(folder);
        file = new AdviceRegister(open.store.store(), open.clock, new TimeOrderedIds(open.clock));
        file.sources = List.of(new Copies());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void adviceAboutATrainingCopyIsMarkedAndInNoList() {
        assertTrue(kept("copy").isExercise());
        assertEquals(List.of(), file.page(OpenRules.MANAGER, "", 10).items());
        assertEquals(1, file.about(OpenRules.MANAGER, new Ref("dossier", "copy")).size());
    }

    @Test
    void adviceAboutADossierIsInTheList() {
        assertEquals(List.of(kept("real")), file.page(OpenRules.MANAGER, "", 10).items());
    }

    private KeptAdvice kept(String dossier) {
        var question = Question.of(Market.AVAILABLE, Euros.of(55_000), ContractType.SERVICES, ThresholdCategory.LOCAL, LocalDate.parse("2026-10-01"));
        return file.keep(OpenRules.BUYER, Optional.of(new Ref("dossier", dossier)), "Sondes", new OwnAdviser(open.rules).advise(OpenRules.BUYER, question), Optional.empty(), "").orElseThrow();
    }

    /** One dossier is a copy. */
    private static final class Copies implements QuestionSource {
        @Override
        public String kind() {
            return "dossier";
        }

        @Override
        public Map<String, String> facts(Actor actor, Ref ref) {
            return Map.of();
        }

        @Override
        public boolean isExercise(Actor actor, Ref ref) {
            return ref.id().equals("copy");
        }
    }
}
