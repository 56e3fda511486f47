// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.funding.console;

import org.jspecify.annotations.NullMarked;
