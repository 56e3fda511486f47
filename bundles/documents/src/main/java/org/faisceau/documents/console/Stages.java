// SPDX-License-Identifier: Apache-2.0
package org.faisceau.documents.console;

import org.faisceau.documents.api.TableImport.Stage;
import org.faisceau.documents.spi.Outcome.Verdict;

/** Colours of stages and verdicts. */
final class Stages {
    private Stages() {}

    static String tone(Stage stage) {
        return switch (stage) {
            case CHOSEN -> "";
            case WAITING, RUNNING -> "info";
            case DONE -> "good";
            case STOPPED -> "warn";
            case FAILED -> "bad";
        };
    }

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case CREATED -> "good";
            case CHANGED -> "info";
            case SAME -> "";
            case REFUSED -> "bad";
        };
    }
}
