// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.spi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faisceau.kernel.api.Euros;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
    @Test
    void keepsWhatWasTypedBesideItsProblem() {
        var form = Form.blank().with("day", "31/31/2026");
        assertTrue(form.day("day").isEmpty());
        assertEquals("31/31/2026", form.value("day"));
        assertEquals("form.notADay", form.problem("day").orElseThrow().key());
    }

    @Test
    void saysBetweenWhichYearsADayLies() {
        var form = Form.blank().with("day", "9999-12-31");
        assertTrue(form.day("day").isEmpty());
        assertEquals("form.dayOutOfRange", form.problem("day").orElseThrow().key());
    }

    @Test
    void takesAYearForWhatItIsAndNoQuantity() {
        assertEquals(Optional.of(2027), Form.blank().with("year", " 2027 ").year("year", 1900, 2200));
        for (var odd : List.of("abc", "27", "02027", "1899", "2 027")) {
            var form = Form.blank().with("year", odd);
            assertEquals(Optional.empty(), form.year("year", 1900, 2200), odd);
            assertEquals(new Form.Problem("year", "form.notAYear", List.of("1900", "2200")), form.problem("year").orElseThrow(), "as words, without thousands");
        }
    }

    @Test
    void asksForATextThatMustBeThere() {
        var form = Form.blank().with("title", " \u200b ");
        form.text("title", 10);
        assertEquals("form.required", form.problem("title").orElseThrow().key());
    }

    @Test
    void saysHowLongATextMayBe() {
        var form = Form.blank().with("title", "eleven sign");
        form.text("title", 10);
        assertEquals(List.of(10, 11), form.problem("title").orElseThrow().args());
    }

    @Test
    void dropsControlCharactersButLineEnds() {
        assertEquals("a\nb", Form.blank().with("text", "a\r\n\u0000b\u0007").text("text", 10));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-18, 2026-12-18", "18/12/2026, 2026-12-18", "1/2/2026, 2026-02-01"})
    void readsDaysAsTyped(String typed, LocalDate day) {
        assertEquals(Optional.of(day), Form.blank().with("day", typed).day("day"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12 500,50 | 1250050", "12500.5 € | 1250050", "0 | 0", "1.000,55 | 100055", "2147483648 | 214748364800"})
    void readsAmountsAsTyped(String typed, long cents) {
        assertEquals(Optional.of(cents), Form.blank().with("amount", typed).euros("amount").map(Euros::cents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "1e99", "99999999999999", "twelve", "1,2,3", "1e-3000000", "1e-999999999", "1e3", "1e9", "1,23456", "0,125", ".", "٣"})
    void refusesWhatIsNoAmount(String typed) {
        var form = Form.blank().with("amount", typed);
        assertTrue(form.euros("amount").isEmpty());
        assertTrue(form.hasProblems());
    }

    @Test
    void asksWhereAnAmountCanBeReadInTwoWays() {
        var form = Form.blank().with("amount", "150.000");
        assertTrue(form.euros("amount").isEmpty());
        assertEquals("form.amountInDoubt", form.problem("amount").orElseThrow().key());
        assertEquals(List.of("150.000", "150 000", new BigDecimal("150.00")), form.problem("amount").orElseThrow().args());
    }

    @Test
    void keepsTheFirstProblemOfAField() {
        var form = Form.blank().reject("title", "form.required").reject("title", "form.unknownChoice");
        assertEquals("form.required", form.problem("title").orElseThrow().key());
        assertEquals(1, form.problems().size());
    }

    @Test
    void readsTheVersionSeen() {
        assertEquals(7, Form.blank().with("version", "7").version());
        assertEquals(0, Form.blank().with("version", "x").version());
    }

    @Test
    void refusesANumberOutOfBounds() {
        var form = Form.blank().with("days", "400");
        assertTrue(form.number("days", 1, 366).isEmpty());
        assertEquals(List.of(1, 366), form.problem("days").orElseThrow().args());
        assertFalse(Form.blank().with("days", "").number("days", 1, 366).isPresent());
    }

    @Test
    void aDayThatMustBeThereIsMissedWhereItIsNot() {
        var form = Form.blank().with("due", " ");
        assertEquals(Optional.empty(), form.neededDay("due"));
        assertEquals("form.required", form.problem("due").orElseThrow().key());
        assertEquals(Optional.of(LocalDate.of(2026, 12, 18)), Form.blank().with("due", "18/12/2026").neededDay("due"));
        assertEquals("form.notADay", notADay().problem("due").orElseThrow().key());
    }

    private static Form notADay() {
        var form = Form.blank().with("due", "demain");
        form.neededDay("due");
        return form;
    }
}
