/**
 * @jest-environment jsdom
 */
/** The form of a year's plan in English: what is chosen in one language is kept as every other reads it. */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { fireEvent, render, screen } from "@testing-library/react";
import { LANGUAGES } from "../../src/core/messages";
import { ui } from "../../src/core/messages/en/ui";
import { EMPTY_PROFILE, type Profile } from "../../src/core/plan/settings";
import { placeNamed } from "../../src/core/policy";
import { engineMessagesOf } from "../../src/ui/engine/engine-messages";
import type { YearTexts } from "../../src/ui/views/year/typed";
import { YearForm } from "../../src/ui/views/year/YearForm";

function show(profile: Partial<Profile>): { readonly entered: YearTexts[] } {
  const entered: YearTexts[] = [];
  render(
    <FluentProvider theme={webLightTheme}>
      <YearForm
        messages={ui}
        engineMessages={engineMessagesOf(LANGUAGES.en)}
        profile={{ ...EMPTY_PROFILE, ...profile }}
        reserve={null}
        texts={{}}
        faults={{}}
        isFirst
        isBusy={false}
        onType={() => undefined}
        onEnter={(texts) => entered.push(texts)}
        onSubmit={() => undefined}
      />
    </FluentProvider>,
  );
  return { entered };
}

const province = () => screen.getByLabelText("Province") as HTMLSelectElement;

test("a province is named in English and kept in Chinese", () => {
  const { entered } = show({});
  const named = [...province().options].find(({ text }) => text === "Guangdong")!;
  fireEvent.change(province(), { target: { value: named.value } });
  expect(entered).toEqual([{ province: "广东" }]);
  expect([...province().options].slice(1).map(({ value }) => placeNamed(value))).not.toContain(null);
});

test("what the workbook says is chosen as it stands there, also when nobody knows it", () => {
  show({ province: "广东省深圳市" });
  expect([province().value, province().selectedOptions[0]!.text]).toEqual(["广东省深圳市", "Guangdong"]);
  document.body.innerHTML = "";
  show({ province: "火星" });
  expect([province().value, province().selectedOptions[0]!.text]).toEqual(["火星", "火星"]);
});

test("incomes are added up where the funds are blank, and the usual reserve is said in words", () => {
  show({ dues: 720_000 as Profile["dues"], allocated: 5_280_000 as Profile["allocated"] });
  expect(screen.getByText(/7,200\.00 \+ .*52,800\.00 = 60,000\.00 yuan/)).toBeTruthy();
  expect(screen.getByText(/5% of the funds are kept back for now \(3,000\.00 yuan\)/)).toBeTruthy();
});
