// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

/**
 * A refusal in words.
 *
 * @param tone {@code bad}, {@code warn} or {@code quiet}
 * @param who who can change it; may be empty
 * @param modules address of the modules' page; empty for who may not see it
 * @param back address of the page that leads on; empty for none
 */
public record ErrorView(String icon, String tone, String title, String sentence, String who, String code, String modules, String back) {
    public ErrorView(String icon, String tone, String title, String sentence, String who, String code, String modules) {
        this(icon, tone, title, sentence, who, code, modules, "");
    }

    /** The same with a way back. */
    public ErrorView back(String address) {
        return new ErrorView(icon, tone, title, sentence, who, code, modules, address);
    }
}
