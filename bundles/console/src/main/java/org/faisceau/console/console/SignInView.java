// SPDX-License-Identifier: Apache-2.0
package org.faisceau.console.console;

import java.util.List;
import org.faisceau.console.spi.Form;

/**
 * The sign-in form.
 *
 * @param refused why the last try failed; empty for none
 * @param then where to go afterwards
 * @param kept what was typed before the sign-in ended
 * @param noteKey what else to say; empty for nothing
 * @param by whose text that is, for it is given back to nobody else; empty where that is not known
 */
public record SignInView(String name, String refused, String then, List<KeptForm.Line> kept, String noteKey, String by) {
    /** What was typed, but the password. */
    public Form form() {
        return Form.blank().with("name", name);
    }
}
