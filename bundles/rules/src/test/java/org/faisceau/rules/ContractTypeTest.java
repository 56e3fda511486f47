// SPDX-License-Identifier: Apache-2.0
package org.faisceau.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.faisceau.rules.api.ContractType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTypeTest {
    @ParameterizedTest
    @CsvSource({"03100000, SUPPLIES", "38421000, SUPPLIES", "45232150, WORKS", "48000000, SUPPLIES", "71300000, SERVICES", "98390000, SERVICES"})
    void readsTheDivisionOfTheVocabulary(String cpv, ContractType type) {
        assertEquals(Optional.of(type), ContractType.ofCpv(cpv));
    }

    @Test
    void saysNothingOfHealthAndOfWhatIsNoCode() {
        assertEquals(Optional.empty(), ContractType.ofCpv("85000000"));
        assertEquals(Optional.empty(), ContractType.ofCpv("3842"));
        assertEquals(Optional.empty(), ContractType.ofCpv(""));
    }
}
