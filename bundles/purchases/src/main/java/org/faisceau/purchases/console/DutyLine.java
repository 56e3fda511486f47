// SPDX-License-Identifier: Apache-2.0
package org.faisceau.purchases.console;

import java.time.LocalDate;
import org.faisceau.kernel.api.Words;
import org.faisceau.purchases.api.Duty;

/** A duty of a contract as it is shown on a day. */
record DutyLine(ContractLine line, Duty duty, LocalDate today) {
    String what(Words words) {
        return words.say("duty." + duty.kind(), duty.modification());
    }

    String tone() {
        if (duty.isLate(today)) return "bad";
        return duty.isOpen() ? "warn" : duty.wasLate() ? "" : "good";
    }

    String state(Words words) {
        if (duty.isLate(today)) return words.say("duty.late", (int) (today.toEpochDay() - duty.due().toEpochDay()));
        if (duty.isOpen()) return words.say("duty.open", (int) (duty.due().toEpochDay() - today.toEpochDay()));
        return words.say(duty.wasLate() ? "duty.doneLate" : "duty.done", words.day(duty.done().orElseThrow()));
    }
}
