import { expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/detect-language.js";

test.each([
  ["en", "The council said that it would close the pool, which has been open for ninety years."],
  ["de", "Der Rat hat beschlossen, dass das Bad geschlossen wird, und die Bürger sind nicht froh."],
  ["fr", "Le conseil a décidé de fermer la piscine, qui est dans le centre de la ville depuis 1931."],
  ["es", "El consejo decidió que la piscina de la ciudad se cerrará en marzo por falta de dinero."],
  ["pt", "O conselho decidiu que a piscina da cidade não vai abrir em março por falta de dinheiro."],
  ["it", "Il consiglio ha deciso che la piscina della città non sarà aperta per il mese di marzo."],
  ["nl", "De raad heeft besloten dat het zwembad van de stad in maart niet meer open gaat."],
  ["sv", "Rådet har beslutat att badet i staden inte ska öppna för att det är för dyrt."],
  ["pl", "Rada zdecydowała, że basen w mieście nie będzie otwarty, bo jest za drogi i nie ma dachu."],
  ["tr", "Belediye, havuz için bir karar aldı ve bu yıl çok pahalı olduğunu söyledi."],
  ["ru", "Совет решил закрыть бассейн, который был открыт в городе в 1931 году."],
  ["uk", "Рада вирішила закрити басейн, який був відкритий у місті в 1931 році."],
  ["ar", "قرر المجلس إغلاق المسبح الذي افتتح عام 1931"],
  ["zh", "市议会周二决定关闭1931年开放的游泳池。"],
  ["ja", "市議会は火曜日、1931年に開館したプールを閉鎖することを決めた。"],
  ["ko", "시의회는 화요일 1931년에 문을 연 수영장을 닫기로 결정했다."],
  ["el", "Το συμβούλιο αποφάσισε να κλείσει την πισίνα."],
  ["und", "Ardmoor 2, Lowmere 1"],
  ["und", ""],
])("%s: %s", (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
