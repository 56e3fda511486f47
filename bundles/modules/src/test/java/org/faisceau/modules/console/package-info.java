// SPDX-License-Identifier: Apache-2.0
/** Tests, with fakes written by hand. */
@NullMarked
package org.faisceau.modules.console;

import org.jspecify.annotations.NullMarked;
