// SPDX-License-Identifier: Apache-2.0
@NullMarked
package org.faisceau.funding;

import org.jspecify.annotations.NullMarked;
