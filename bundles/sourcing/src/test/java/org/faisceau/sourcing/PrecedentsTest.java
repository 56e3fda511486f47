// SPDX-License-Identifier: Apache-2.0
package org.faisceau.sourcing;

import static org.faisceau.sourcing.OpenTechniques.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.faisceau.purchases.ContractRegister;
import org.faisceau.sourcing.spi.Awarded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class PrecedentsTest {
    private OpenTechniques host;

    @BeforeEach
    void open(@TempDir Path folder) {
        host = OpenTechniques.amidOthers(folder, new Whim(1), List.of());
        host.awarded("2024-01", "Pose de sondes acoustiques sur le réseau", "Aquasonde Fictive", "42000", "2024-03-01");
        host.awarded("2025-02", "Recherche de fuites par sondes acoustiques", "Tuyaux Fictifs", "55000.50", "2025-03-01");
        host.awarded("2025-03", "Entretien des espaces verts", "Jardins Fictifs", "9000", "2025-06-01");
    }

    @AfterEach
    void close() {
        host.close();
    }

    private List<Awarded> like(String text) {
        return new Precedents(new ContractRegister(host.open.store.store(), host.open.clock, host.open.ids, host.open.organisations), host.open.buyer).of(text, 10);
    }

    @Test
    void findsMostWordsFirstThenTheLatest() {
        assertEquals(List.of("2025-02", "2024-01"), like("Une sonde pour les fuites").stream().map(Awarded::number).toList());
        assertEquals(List.of("2025-02", "2024-01"), like("acoustique").stream().map(Awarded::number).toList());
        assertEquals(List.of(), like("un, de la"));
    }

    @Test
    void saysWhoHoldsItForHowMuchAndHowLong() {
        var one = like("fuites").get(0);
        assertEquals("Tuyaux Fictifs Procédure adaptée 36", one.holders() + " " + one.procedure() + " " + one.months().orElseThrow());
        assertEquals(5_500_050, one.amount().orElseThrow().cents());
    }

    @Test
    void reachesTechniquesThroughTheirDesk() {
        done(host.begin(Map.of("whim", "fine")));
        assertTrue(host.paper("note").contains("Recherche de fuites par sondes acoustiques"), host.paper("note"));
    }
}
