// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import org.faisceau.console.spi.Answer.Tone;

/**
 * How a notice is drawn.
 *
 * @param role {@code status}, or {@code alert} for what must be heard at once
 */
public record NoticeLook(String className, String icon, String role) {
    public static NoticeLook of(Tone tone) {
        return switch (tone) {
            case DONE -> new NoticeLook("notice-good", "circle-check", "status");
            case INFORMATION -> new NoticeLook("notice-info", "info-circle", "status");
            case WARNING -> new NoticeLook("notice-warn", "alert-triangle", "status");
            case PROBLEM -> new NoticeLook("notice-bad", "alert-triangle", "alert");
        };
    }
}
